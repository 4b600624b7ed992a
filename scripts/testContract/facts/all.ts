import type { Slug } from "../../../src/sandbox/contracts.ts";
import type { SandboxFacts } from "../calls/sandboxCall.ts";
import { facts as sevenshifts } from "./sevenshifts.ts";
import { facts as seventime } from "./seventime.ts";
import { facts as timekit } from "./timekit.ts";

/** How the operations of each API are called on a sandbox. */
export const facts: Record<Slug, SandboxFacts> = { seventime, sevenshifts, timekit };
