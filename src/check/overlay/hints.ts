import type { Schema } from "../../openapi/document.ts";
import { isFields } from "../../openapi/fields.ts";
import type { Session } from "../rule.ts";
import type { Hints } from "./infer.ts";

/** Forms that every validator knows, the narrower first. */
const common: Schema[] = ["uuid", "date-time", "date", "email", "uri"].map((format) => ({ format }));

/** Forms of texts that the contract names and can tell. */
const formsOf = ({ document }: Session): Schema[] =>
  Object.values(document.components.schemas).flatMap(({ type, format, pattern }) =>
    type === "string" && format !== undefined && pattern !== undefined ? [{ format, pattern }] : [],
  );

type Sensitivity = NonNullable<Schema["x-sensitive"]>;

const isSensitivity = (value: unknown): value is Sensitivity => value === "personal" || value === "secret";

/** The marks that fields have anywhere in a node, by the names of the fields. */
function marksIn(node: unknown, name: string, marks: Map<string, Sensitivity>): Map<string, Sensitivity> {
  if (Array.isArray(node)) node.forEach((row: unknown) => marksIn(row, name, marks));
  if (!isFields(node)) return marks;
  const mark = node["x-sensitive"];
  if (isSensitivity(mark)) marks.set(name.toLowerCase(), mark);
  for (const [key, inner] of Object.entries(node)) marksIn(inner, key, marks);
  return marks;
}

/** What the contract of a session knows of texts and of names. */
export function hintsOf(session: Session): Hints {
  const { validator, document } = session;
  const forms = [...formsOf(session), ...common];
  const marks = marksIn(document.components.schemas, "", new Map());
  const fits = (form: Schema, text: string): boolean => validator.validateSchema(form, text, "").length === 0;
  return {
    formOf: (texts) =>
      texts.length === 0 ? {} : (forms.find((form) => texts.every((text) => fits(form, text))) ?? {}),
    sensitivityOf: (name) => marks.get(name.toLowerCase()),
  };
}
