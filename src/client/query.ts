const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function pairsOf(name: string, value: unknown): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner));
}

/**
 * Writes query parameters in their order, names and values escaped; what is undefined or null is left out, and an
 * object becomes one parameter for each of its fields: `start[gte]`.
 */
export const serializeQuery = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .flatMap(([name, value]) => pairsOf(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join("&");
