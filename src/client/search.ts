import { isRecord } from "./pointer.ts";
import { ConfigurationError } from "./errors/configurationError.ts";

/** Keys and the values that records have to have, all of them at once. */
export type SearchOf<Key extends string> = { [Name in Key]?: string | number | boolean | undefined };

const reserved = /;/;

/**
 * Writes search keys as `key:value;key:value`; what is undefined is left out.
 * @throws {ConfigurationError} when a key or a value holds a semicolon, which would begin another key
 */
export function serializeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined);
  const broken = pairs.find(([key, value]) => reserved.test(key) || reserved.test(String(value)));
  if (broken !== undefined) {
    throw new ConfigurationError(
      `The search key ${broken[0]} cannot hold a semicolon; it would begin another key.`,
    );
  }
  return pairs.map(([key, value]) => `${key}:${String(value)}`).join(";");
}

/** Makes one text of the search keys in a parameter of the query, where they are an object. */
export const searchIn =
  (parameter: string) =>
  (query: Record<string, unknown>): Record<string, unknown> => {
    const search = query[parameter];
    return isRecord(search) ? { ...query, [parameter]: serializeSearch(search) } : query;
  };
