import { curlKey, mainScheme } from "../../openapi/sendKey.ts";
import { type Slug, readContract } from "../contracts.ts";
import type { SandboxApi } from "../options.ts";

/** Names of the APIs, and where each has a first record. */
const samples: Record<Slug, { name: string; path: string }> = {
  seventime: { name: "Seven Time", path: "/customers?limit=1" },
  sevenshifts: { name: "7shifts", path: "/shifts?limit=1" },
  timekit: { name: "Timekit", path: "/resources?limit=1" },
};

/** What people call an API. */
export const nameOf = (slug: Slug): string => samples[slug].name;

/** A line for a shell that asks an API of the sandbox for a record. */
export function curlLine(slug: Slug, { baseUrl, key }: SandboxApi): string {
  const scheme = mainScheme(readContract(slug));
  return `curl ${curlKey(scheme, key)} '${baseUrl}${samples[slug].path}'`;
}
