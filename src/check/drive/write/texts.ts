import type { OpenApiDocument, Schema } from "../../../openapi/document.ts";
import type { OperationEntry } from "../../../openapi/operations.ts";
import { requestMedia } from "../../../openapi/operations.ts";
import type { Shapes } from "../../../openapi/shapes.ts";
import { madeFields } from "../../rules/seen/sentFields.ts";

/** Texts shorter than this cannot hold the mark of a run. */
const shortest = 40;

/** A field of a body that takes any text, and that records show. */
export interface FreeText {
  name: string;
  isPersonal: boolean;
}

/** What the bodies of an operation are made after. */
export interface BodyPlan {
  document: OpenApiDocument;
  shapes: Shapes;
  entry: OperationEntry;
}

function isFree(schema: Schema): boolean {
  const { format, pattern, enum: values, maxLength } = schema;
  const isText = [schema.type].flat().every((type) => type === "string" || type === "null");
  const isBound = format !== undefined || pattern !== undefined || values !== undefined;
  return schema.type !== undefined && isText && !isBound && (maxLength ?? shortest) >= shortest;
}

/** The schema of what is in a wrapper of the body, or of the body itself. */
export function innerSchema({ shapes, entry }: BodyPlan, wrapper: string | undefined): Schema {
  const schema = requestMedia(entry)?.schema ?? {};
  return wrapper === undefined ? schema : (shapes.properties(schema)[wrapper] ?? {});
}

/** The fields of a body that take any text and that the records of its entity show as they were sent. */
export function freeTexts(plan: BodyPlan, wrapper: string | undefined): FreeText[] {
  const { document, shapes, entry } = plan;
  const { entity: name } = entry.operation["x-behavior"];
  const schema = document.components.schemas[name];
  const entity = schema?.["x-entity"];
  if (schema === undefined || entity === undefined) return [];
  const shown = shapes.properties(schema);
  const others = new Set([...madeFields({ name, schema, entity }), ...Object.keys(entity.references ?? {})]);
  const sent = Object.entries(shapes.properties(innerSchema(plan, wrapper)));
  return sent
    .filter(([field, one]) => !others.has(field) && isFree(one) && isFree(shown[field] ?? {}))
    .filter(([, one]) => one["x-sensitive"] !== "secret" && one["x-reference"] === undefined)
    .map(([field, one]) => ({ name: field, isPersonal: one["x-sensitive"] === "personal" }));
}
