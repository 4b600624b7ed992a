import { type Slug, slugs } from "./contracts.ts";

/** The vendors' own hosts, so that a client without an address of the sandbox's can be given its `fetch`. */
const hosts: Record<string, Slug> = {
  "app.seventime.se": "seventime",
  "api.7shifts.com": "sevenshifts",
  "api.timekit.io": "timekit",
};

/** The API that an address is of; undefined where it is of none. */
export function routeOf({ hostname, pathname }: URL): Slug | undefined {
  return hosts[hostname] ?? slugs.find((slug) => pathname.startsWith(`/${slug}/`));
}
