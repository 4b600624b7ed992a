import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { timekitTestKey } from "../../keys.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Caller, KeyRequest } from "../behaviours.ts";
import { textOf } from "../reading.ts";
import { appBySlug } from "./apps.ts";
import { recordsBy, resourceByEmail } from "./lookups.ts";
import { opensAll } from "./tokens.ts";

/** The resource that calls with a key of its own; undefined where the app calls. */
const resourceOf = (world: World, caller: Caller | undefined): Fields | undefined =>
  caller?.scheme === "resourceKey" ? resourceByEmail(world, caller.credential.name) : undefined;

/**
 * The resource that calls.
 * @throws {Refusal} when it is none
 */
export function callingResource(world: World, { caller }: Call): Fields {
  const resource = resourceOf(world, caller);
  if (resource !== undefined) return resource;
  throw new Refusal("unauthorized", "This takes the key of a resource.");
}

/** The id of the resource that calls; undefined where the app calls, which sees all. */
export const callingResourceId = (world: World, { caller }: Call): string | undefined =>
  textOf(resourceOf(world, caller)?.["id"]) || undefined;

function isResourceKey(world: World, caller: Caller, { headers }: KeyRequest): boolean {
  const resource = resourceOf(world, caller);
  if (resource === undefined || appBySlug(world, headers.get("Timekit-App") ?? "") === undefined)
    return false;
  const { password } = caller.credential;
  return recordsBy(world, "Credential", "resource_id", textOf(resource["id"])).some(
    (credential) => credential["token"] === password && opensAll(credential, world.now()),
  );
}

/** Tells of keys that the sandbox has not given out itself whether they are good: a test app's, a resource's. */
export function acceptsKey(world: World, caller: Caller, request: KeyRequest): boolean {
  if (caller.scheme === "appKey") return caller.credential.password === timekitTestKey;
  return caller.scheme === "resourceKey" && isResourceKey(world, caller, request);
}
