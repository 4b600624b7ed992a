import { isRecord } from "./pointer.ts";

const encode = (value: unknown): string => encodeURIComponent(String(value));

/** Parameters that a value becomes, names and values escaped. */
function pairsOf(name: string, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [`${encode(name)}=${value.map(encode).join(",")}`];
  if (!isRecord(value)) return [`${encode(name)}=${encode(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner));
}

/**
 * Writes query parameters in their order, names and values escaped; what is undefined or null is left out. A list
 * becomes one parameter, `include=a,b`, and an object one for each of its fields, `start[gte]=…`.
 */
export const serializeQuery = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .flatMap(([name, value]) => pairsOf(name, value))
    .join("&");
