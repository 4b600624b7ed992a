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
  "^[0-9A-Fa-f]{6}$": "00ff00",
};

const firstType = ({ type }: Schema): string | undefined => (Array.isArray(type) ? type[0] : type);

function simpleValue(schema: Schema): unknown {
  const type = firstType(schema);
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  return type === "boolean" ? true : (textOfForm[schema.format ?? schema.pattern ?? ""] ?? "text");
}

/** A value that the contract allows, with every property that it describes. */
export function fullBody(document: OpenApiDocument, schema: Schema): unknown {
  const whole = resolverOf(document).schema(schema);
  if (whole.const !== undefined) return whole.const;
  if (whole.enum !== undefined) return whole.enum[0];
  const [choice] = whole.type === undefined ? (whole.anyOf ?? []) : [];
  if (choice !== undefined) return fullBody(document, choice);
  if (firstType(whole) === "array") return [fullBody(document, whole.items ?? {})];
  if (firstType(whole) !== "object") return simpleValue(whole);
  const parts = composition(document, whole, ["allOf"]);
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return Object.fromEntries(properties.map(([name, inner]) => [name, fullBody(document, inner)]));
}
