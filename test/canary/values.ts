import { readContract } from "../../scripts/contract.ts";
import { isFields } from "../../scripts/lint/value.ts";
import { apis } from "../../scripts/paths.ts";

/** Keys that the tests call the clients with. */
export const plantedKeys = ["planted-secret-5d1c", "planted-key-b71e", "planted-password-93af"];

/** Tells whether a text proves anything: a short one, or a single word, stands in much else. */
const isTelling = (text: unknown): text is string =>
  typeof text === "string" && text.length >= 6 && /[^A-Za-z]/.test(text);

type Visit = (fields: Record<string, unknown>) => void;

function visitAll(value: unknown, visit: Visit): void {
  if (Array.isArray(value)) for (const item of value) visitAll(item, visit);
  if (!isFields(value)) return;
  visit(value);
  for (const inner of Object.values(value)) visitAll(inner, visit);
}

/** Names of the fields and parameters that a contract marks as personal or secret. */
function markedNames(contract: unknown): Set<string> {
  const names = new Set<string>();
  visitAll(contract, (fields) => {
    for (const [name, schema] of Object.entries(isFields(fields["properties"]) ? fields["properties"] : {})) {
      if (isFields(schema) && schema["x-sensitive"] !== undefined) names.add(name);
    }
  });
  return names;
}

/** Texts that stand in a contract's examples under a marked name. */
function markedValues(contract: unknown): string[] {
  const names = markedNames(contract);
  const values: string[] = [];
  visitAll(contract, ({ value }) =>
    visitAll(value, (fields) => {
      // The message of an envelope is the vendor's, though a field of this name may be a person's.
      const isEnvelope = "status" in fields;
      for (const [name, text] of Object.entries(fields)) {
        if (isEnvelope && name === "message") continue;
        if (names.has(name) && isTelling(text)) values.push(text);
      }
    }),
  );
  return values;
}

/** Texts that must never be seen: the keys, and every value that an example of a contract marks. */
export const canaries = (): string[] => [
  ...new Set([
    ...plantedKeys.flatMap((key) => [key, btoa(`:${key}`), btoa(`${key}:`)]),
    ...apis.flatMap((api) => markedValues(readContract(api))),
  ]),
];
