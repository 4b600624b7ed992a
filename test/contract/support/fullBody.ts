import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { composition } from "./composition.ts";

/** Texts that have a form, by its format or else its pattern. */
const textOfForm: Record<string, string> = {
  "wall-date-time": "2026-01-31 07:30:00",
  "wall-minute": "2026-01-31 07:30",
  "utc-timestamp": "2026-01-31 07:30:00",
  "time-of-day": "07:30:00",
  date: "2026-01-31",
  uuid: "5b7a9d6e-3f41-4c0c-9a52-6e0d1f8c2b34",
  email: "marty@example.com",
  uri: "https://example.com/",
  "offset-date-time": "2026-01-31T07:30:00+01:00",
  "^[0-9A-Fa-f]{6}$": "00ff00",
  "^\\d{1,2}:\\d{2}$": "07:30",
};

const firstType = ({ type }: Schema): string | undefined => (Array.isArray(type) ? type[0] : type);

function simpleValue(schema: Schema): unknown {
  const type = firstType(schema);
  if (type === "null") return null;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  return type === "boolean" ? true : (textOfForm[schema.format ?? schema.pattern ?? ""] ?? "text");
}

/** Objects with every property, as many as the property with the most values has. */
function fullObjects(document: OpenApiDocument, schema: Schema): object[] {
  const parts = composition(document, schema, ["allOf"]);
  const properties = parts
    .flatMap((part) => Object.entries(part.properties ?? {}))
    .map(([name, inner]) => ({ name, values: fullBodies(document, inner) }));
  const count = Math.max(1, ...properties.map(({ values }) => values.length));
  return Array.from({ length: count }, (_none, index) =>
    Object.fromEntries(properties.map(({ name, values }) => [name, values[index] ?? values[0]])),
  );
}

/** Values that the contract allows, which together have every property that it describes in every form. */
export function fullBodies(document: OpenApiDocument, schema: Schema): unknown[] {
  const whole = resolverOf(document).schema(schema);
  if (whole.const !== undefined) return [whole.const];
  if (whole.enum !== undefined) return [whole.enum[0]];
  const forms = whole.type === undefined ? (whole.anyOf ?? whole.oneOf ?? []) : [];
  if (forms.length > 0) return forms.flatMap((form) => fullBodies(document, form));
  switch (firstType(whole)) {
    case "array":
      return [fullBodies(document, whole.items ?? {}).slice(0, whole.maxItems)];
    case "object":
      return fullObjects(document, whole);
    default:
      return [simpleValue(whole)];
  }
}
