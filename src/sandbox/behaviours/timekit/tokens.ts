import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { textOf, textsOf } from "../reading.ts";
import { recordsBy } from "./lookups.ts";

/** A new token: 32 letters and digits. */
export const newToken = (world: World): string => String(world.behaviours.newId()).replaceAll("-", "");

/** Tells whether a key of a resource opens everything now. */
export const opensAll = ({ type, scopes, expires }: Fields, now: Date): boolean =>
  type === "server-token" &&
  textsOf(scopes).includes("global") &&
  (typeof expires !== "string" || expires > now.toISOString());

/** The key that a resource signs in with; it gets one where it has none. */
export function tokenOf(world: World, resourceId: string): string {
  const now = world.now();
  const known = recordsBy(world, "Credential", "resource_id", resourceId).find((one) => opensAll(one, now));
  if (known !== undefined) return textOf(known["token"]);
  const token = newToken(world);
  world.table("Credential").insert({
    id: world.newId("Credential"),
    type: "server-token",
    description: null,
    token,
    scopes: ["global"],
    referrer: null,
    expires: null,
    token_generated_at: now.toISOString(),
    resource_id: resourceId,
  });
  return token;
}
