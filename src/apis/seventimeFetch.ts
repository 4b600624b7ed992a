import { baseUrl, requiredHeaders } from "../../generated/seventime/operations.ts";
import type { paths } from "../../generated/seventime/types.ts";
import { type PlainOptions, createPlainClient } from "../client/plain.ts";

export type { components, operations, paths } from "../../generated/seventime/types.ts";
export type { PlainOptions } from "../client/plain.ts";

/**
 * Makes a plain openapi-fetch client of the Seven Time API, for an app that counts its bytes: no resources, no pacing, no
 * retries, and errors as openapi-fetch has them.
 * @param key the key; where it comes from is the app's matter
 */
export const createSevenTimeFetch = (key: string, options: PlainOptions = {}) =>
  createPlainClient<paths>(baseUrl, { ...requiredHeaders, "Client-Secret": key }, options);
