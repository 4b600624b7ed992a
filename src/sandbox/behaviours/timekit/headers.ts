import { randomUUID } from "node:crypto";
import type { World } from "../../engine/world.ts";
import type { Caller } from "../behaviours.ts";
import { isTestCaller } from "./apps.ts";

/** Headers that every answer has: an id, what is left of the limit, and whether the app is one for tests. */
export const headersFor = (
  _: World,
  caller: Caller | undefined,
  left: number | undefined,
): Record<string, string> => ({
  "Timekit-Request-Id": randomUUID(),
  ...(left === undefined ? {} : { "X-RateLimit-Remaining": String(left) }),
  ...(isTestCaller(caller) ? { "Timekit-TestMode": "true" } : {}),
});
