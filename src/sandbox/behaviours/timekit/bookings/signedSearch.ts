import type { World } from "../../../engine/world.ts";
import type { KeyRequest } from "../../behaviours.ts";
import { appBySlug } from "../apps.ts";
import { claimsOf } from "./jwt.ts";
import { signingKeys } from "./signing.ts";

/** Pairs of a search, as they were sent. */
const pairsOf = (search: string): string[] => search.split(";").map((pair) => pair.trim());

const isSearchKey = (key: string): boolean => key === "customer.email" || key.startsWith("meta.");

/** Tells whether a signature allows the search of a request: what it claims has to be searched for. */
export function acceptsSignedSearch(world: World, signature: string, { query }: KeyRequest): boolean {
  const claims = claimsOf(signature, signingKeys(world)) ?? {};
  const isOfApp = appBySlug(world, String(claims["app_slug"])) !== undefined;
  const claimed = Object.entries(claims).filter(([key]) => isSearchKey(key));
  const sent = pairsOf(query.get("search") ?? "");
  return (
    isOfApp &&
    claimed.length === 1 &&
    claimed.every(([key, value]) => sent.includes(`${key}:${String(value)}`))
  );
}
