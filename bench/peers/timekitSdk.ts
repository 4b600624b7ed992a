import { createRequire } from "node:module";
import timekit from "timekit-sdk";
import type { Caller, CallerSettings } from "./caller.ts";

/** The copy of axios that the SDK loads: as CommonJS. */
const axios: typeof import("axios").default = createRequire(import.meta.url)("axios");

/** Timekit's own SDK, which does not retry. */
export function timekitSdkCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  timekit.configure({ appKey: key, apiBaseUrl: `${baseUrl}/` });
  if (fetch) Object.assign(axios.defaults, { adapter: "fetch", env: { ...axios.defaults.env, fetch } });
  return async (id) => (await timekit.makeRequest({ url: `/users/${id}`, method: "get" })).data.firstName;
}
