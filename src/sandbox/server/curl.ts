import type { Slug } from "../contracts.ts";
import type { SandboxApi } from "../options.ts";

/** Names of the APIs, and how curl asks each for a first record. */
const samples: Record<Slug, { name: string; path: string; key(key: string): string }> = {
  seventime: { name: "Seven Time", path: "/customers?limit=1", key: (key) => `-H 'Client-Secret: ${key}'` },
  sevenshifts: { name: "7shifts", path: "/shifts?limit=1", key: (key) => `-u '${key}:'` },
  timekit: { name: "Timekit", path: "/resources?limit=1", key: (key) => `-u ':${key}'` },
};

/** What people call an API. */
export const nameOf = (slug: Slug): string => samples[slug].name;

/** A line for a shell that asks an API of the sandbox for a record. */
export function curlLine(slug: Slug, { baseUrl, key }: SandboxApi): string {
  const sample = samples[slug];
  return `curl ${sample.key(key)} '${baseUrl}${sample.path}'`;
}
