import type { Kind } from "./parts.ts";

/** What answers the calls of the contract tests. */
export const answerers = ["mock", "sandbox"] as const;

/** One of {@link answerers}. */
export type Answerer = (typeof answerers)[number];

/** Kinds of which every single part has to be exercised. A sandbox has no answers but those to what it holds. */
export const complete: Record<Answerer, Kind[]> = {
  mock: ["operations", "parameters", "statuses", "request properties"],
  sandbox: ["operations"],
};
