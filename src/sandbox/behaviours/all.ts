import type { Slug } from "../contracts.ts";
import type { Behaviours } from "./behaviours.ts";
import { sevenshifts } from "./sevenshifts.ts";
import { seventime } from "./seventime.ts";
import { timekit } from "./timekit.ts";

const all: Record<Slug, Behaviours> = { seventime, sevenshifts, timekit };

/** What is particular to the server of an API. */
export const behavioursOf = (slug: Slug): Behaviours => all[slug];
