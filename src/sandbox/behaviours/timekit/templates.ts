import type { EntityRules } from "../behaviours.ts";
import { fieldsOf } from "../reading.ts";

/** Rules of mail templates: an open object under a slug, which stays. */
export const templateRules: EntityRules = {
  prepare: (_, record, call) => ({ ...record, ...fieldsOf(call.body), slug: record["slug"] }),
  present: (_, record) => record,
};
