import type { Finding } from "../../../src/check/finding.ts";
import { inside, isWithin } from "../../../src/check/overlay/pointers.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { isFields } from "../../../src/openapi/fields.ts";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const entriesOf = (value: unknown): [string, unknown][] =>
  Array.isArray(value) || isFields(value) ? Object.entries(value) : [];

/** The places where two documents differ, down to single values; a list with more or fewer rows is one place. */
export function differing(one: unknown, other: unknown, pointer = ""): string[] {
  if (isSame(one, other)) return [];
  const isDeep =
    (isFields(one) && isFields(other)) ||
    (Array.isArray(one) && Array.isArray(other) && one.length === other.length);
  if (!isDeep) return [pointer];
  const [ofOne, ofOther] = [Object.fromEntries(entriesOf(one)), Object.fromEntries(entriesOf(other))];
  const names = new Set([...Object.keys(ofOne), ...Object.keys(ofOther)]);
  return [...names].flatMap((name) => differing(ofOne[name], ofOther[name], inside(pointer, name)));
}

/** The places that mending a finding may change: what it names, and where that is said to be required or to be found. */
function mendable({ rule, specPointer, method, path }: Finding): string[] {
  const operation = inside("/paths", path, method.toLowerCase());
  const taking = [inside(operation, "x-item"), inside(operation, "x-pagination")];
  const owners = [...specPointer.matchAll(/\/properties(?=\/|$)/g)].map(({ index }) =>
    specPointer.slice(0, index),
  );
  const owner = owners.at(-1);
  const beside = owner === undefined ? [] : [`${owner}/required`, `${owner}/additionalProperties`];
  if (rule === "envelope") return [specPointer, ...beside, ...taking, `${owner ?? ""}/properties`];
  return rule === "empty-body" ? [specPointer, ...taking] : [specPointer, ...beside];
}

/** The places in which a contract was changed although no finding names them. */
export function untold(before: OpenApiDocument, after: OpenApiDocument, findings: Finding[]): string[] {
  const places = findings.flatMap(mendable);
  return differing(before, after).filter((pointer) => !places.some((place) => isWithin(pointer, place)));
}
