import { formsOf, isDeepObject } from "../../../src/openapi/deepObject.ts";
import type { OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { fullBodies } from "./fullBody.ts";

/** What the tests send for a parameter: its example, the first value of its table, or any text for a free one. */
export function parameterValue(
  document: OpenApiDocument,
  { name, schema = {}, example }: Parameter,
): unknown {
  const { enum: table, type, format } = resolverOf(document).schema(schema);
  const value = example ?? table?.[0];
  if (value !== undefined) return value;
  if (type === "string" && format === undefined) return "text";
  throw new Error(`The parameter ${name} has no example to send.`);
}

/** The values that show all of a parameter: its example, for an object every key too, and the plain value it may be. */
export function parameterValues(document: OpenApiDocument, parameter: Parameter): unknown[] {
  const first = parameterValue(document, parameter);
  if (!isDeepObject(parameter)) return [first];
  const { values, objects } = formsOf(document, parameter);
  return [first, ...[...objects, ...values].flatMap((form) => fullBodies(document, form))];
}
