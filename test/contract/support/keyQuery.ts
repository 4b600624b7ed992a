import type { KeyPlace } from "../../../src/openapi/keys.ts";

/** The query that sends a key in one way. */
export const keyQuery = (places: KeyPlace[]): Record<string, string> =>
  Object.fromEntries(places.flatMap(({ in: place, name }) => (place === "query" ? [[name, "any"]] : [])));
