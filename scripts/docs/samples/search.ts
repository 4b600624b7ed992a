import type { Parameter } from "../../../src/openapi/document.ts";

/** Whether a search may have a key; `meta.<key>` stands for every key of `meta`. */
const isKnown = (known: string[], key: string): boolean =>
  known.some((name) => {
    const [before = "", after] = name.split("<");
    return after === undefined ? key === name : key.startsWith(before);
  });

/** The object that a client takes for the example of a search, keys that the search does not have left out. */
export function searchObject({ example, ...parameter }: Parameter): Record<string, string> | undefined {
  const keys = parameter["x-search"];
  if (keys === undefined || typeof example !== "string") return undefined;
  const pairs = example.split(";").map((pair): [string, string] => {
    const [key = "", ...value] = pair.split(":");
    return [key, value.join(":")];
  });
  const known = pairs.filter(([key]) => isKnown(Object.keys(keys), key));
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
