import { baseUrl } from "../../generated/sevenshifts/operations.ts";
import type { paths } from "../../generated/sevenshifts/types.ts";
import { type PlainOptions, createPlainClient } from "../client/plain.ts";

export type { components, operations, paths } from "../../generated/sevenshifts/types.ts";
export type { PlainOptions } from "../client/plain.ts";

/**
 * Makes a plain openapi-fetch client of the 7shifts Partner API, for an app that counts its bytes: no resources, no pacing, no
 * retries, and errors as openapi-fetch has them.
 * @param key the key; where it comes from is the app's matter
 */
export const createSevenShiftsFetch = (key: string, options: PlainOptions = {}) =>
  createPlainClient<paths>(baseUrl, { Authorization: `Basic ${btoa(`${key}:`)}` }, options);
