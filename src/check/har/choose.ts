import type { Exchange } from "../exchange.ts";
import { HarError } from "./harError.ts";

/** How many other addresses an error names. */
const shown = 3;

const withSlash = (path: string): string => (path.endsWith("/") ? path : `${path}/`);

/** Tells whether an address lies under that of an API. */
function liesUnder(address: string, base: URL): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return origin === base.origin && withSlash(pathname).startsWith(withSlash(base.pathname));
}

/** The servers of some exchanges, for a person who has named another. */
function serversIn(exchanges: readonly Exchange[]): string {
  const origins = exchanges.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).origin] : []));
  const named = [...new Set(origins)].filter((origin) => origin !== "null");
  const rest = named.length > shown ? " and others" : "";
  return named.length === 0 ? "no server" : named.slice(0, shown).join(", ") + rest;
}

/**
 * The exchanges with the API that is reached at an address.
 * @throws {HarError} when there is none
 */
export function exchangesWith(exchanges: readonly Exchange[], baseUrl: string, file: string): Exchange[] {
  const base = new URL(baseUrl);
  const chosen = exchanges.filter(({ url }) => liesUnder(url, base));
  if (chosen.length > 0) return chosen;
  throw new HarError(
    `${file} has no exchange with ${baseUrl}, only with ${serversIn(exchanges)}. Pass the address that was recorded.`,
  );
}
