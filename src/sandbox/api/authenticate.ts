import type { SecurityScheme } from "../../openapi/access.ts";
import { credentialOf } from "../../openapi/credential.ts";
import type { Caller, KeyRequest } from "../behaviours/behaviours.ts";
import type { World } from "../engine/world.ts";
import { sandboxKeys } from "../keys.ts";
import { Refusal } from "../refusal.ts";

/** Tells whether a key is one that the sandbox has given out, or the one that the environment has for it. */
function isKnown(
  world: World,
  { scheme, credential }: Caller,
  { "x-environment": name }: SecurityScheme,
): boolean {
  const given = Object.entries(sandboxKeys[world.slug]).find(([one]) => one === scheme)?.[1];
  const sent = [credential.name, credential.password].filter((half) => half !== "");
  return given !== undefined && sent.length === 1 && [given, process.env[name]].includes(sent[0]);
}

function callerOf(
  world: World,
  name: string,
  scheme: SecurityScheme,
  request: KeyRequest,
): Caller | undefined {
  const credential = credentialOf(scheme, request);
  if (credential === undefined) return undefined;
  const caller = { scheme: name, credential };
  const isGood = isKnown(world, caller, scheme) || world.behaviours.accepts?.(world, caller, request);
  return isGood === true ? caller : undefined;
}

/**
 * Who calls an operation, by the first of its ways to prove that which the request goes; undefined where the
 * operation is open to all.
 * @throws {Refusal} when there is no key, or no good one
 */
export function authenticate(world: World, request: KeyRequest): Caller | undefined {
  const { document } = world.model;
  const ways = request.entry.operation.security ?? document.security ?? [];
  const names = ways.flatMap((way) => Object.keys(way));
  if (names.length === 0) return undefined;
  for (const name of names) {
    const scheme = document.components.securitySchemes[name];
    const caller = scheme && callerOf(world, name, scheme, request);
    if (caller !== undefined) return caller;
  }
  throw new Refusal(
    "unauthorized",
    `The key is missing or wrong; this operation takes ${names.join(" or ")}.`,
  );
}
