import { baseUrl } from "../../generated/timekit/operations.ts";
import type { paths } from "../../generated/timekit/types.ts";
import { type PlainOptions, createPlainClient } from "../client/plain.ts";

export type { components, operations, paths } from "../../generated/timekit/types.ts";
export type { PlainOptions } from "../client/plain.ts";

/**
 * Makes a plain openapi-fetch client of the Timekit API, for an app that counts its bytes: no resources, no pacing, no
 * retries, and errors as openapi-fetch has them.
 * @param key the key; where it comes from is the app's matter
 */
export const createTimekitFetch = (key: string, options: PlainOptions = {}) =>
  createPlainClient<paths>(baseUrl, { Authorization: `Basic ${btoa(`:${key}`)}` }, options);
