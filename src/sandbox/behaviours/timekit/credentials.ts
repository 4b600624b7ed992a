import type { EntityRules } from "../behaviours.ts";
import { textOf } from "../reading.ts";
import { callingResource } from "./callers.ts";
import { shownFields } from "./presenting.ts";
import { searchConditions, word } from "./search.ts";
import { momentOf } from "./timestamps.ts";
import { newToken } from "./tokens.ts";

const searchFields = { "resource.id": word("resource_id"), resource_id: word("resource_id") };

function aYearOn(now: Date): string {
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString();
}

/** Rules of keys of resources. */
export const credentialRules: EntityRules = {
  prepare(world, record, call) {
    const now = world.now();
    return {
      ...record,
      token: newToken(world),
      referrer: record["referrer"] ?? null,
      expires: record["expires"] === undefined ? aYearOn(now) : momentOf(record["expires"], "expires"),
      token_generated_at: now.toISOString(),
      resource_id: textOf(callingResource(world, call)["id"]),
    };
  },
  present: (world, record, call) => shownFields(world, "Credential", record, call),
  conditions: (_, call) => searchConditions(call, searchFields),
};
