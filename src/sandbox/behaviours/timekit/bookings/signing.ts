import type { World } from "../../../engine/world.ts";
import { sandboxKeys, timekitTestKey } from "../../../keys.ts";
import type { Caller } from "../../behaviours.ts";
import { isTestCaller } from "../apps.ts";

/** The key that the links of a caller's app are signed with. */
export const signingKey = (caller: Caller | undefined): string =>
  isTestCaller(caller) ? timekitTestKey : sandboxKeys.timekit.appKey;

/** Every key of an app that a link may be signed with, the environment's own among them. */
export function signingKeys({ model }: World): string[] {
  const name = model.document.components.securitySchemes["appKey"]?.["x-environment"];
  const own = name === undefined ? undefined : process.env[name];
  return [sandboxKeys.timekit.appKey, timekitTestKey, ...(own ? [own] : [])];
}
