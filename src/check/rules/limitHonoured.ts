import type { Rule } from "../rule.ts";
import { windowOf } from "./seen/asked.ts";
import { listFault } from "./seen/listFault.ts";
import { seenLists } from "./seen/seen.ts";

/** A page has no more records than were asked for. */
export const limitHonoured: Rule = {
  id: "limit-honoured",
  class: "behavior",
  severity: "error",
  summary: "A page has at most as many records as its address asks for.",
  doesNotFireWhen: ["the address asks for no number, or for none", "the page has fewer records"],
  check: (session) =>
    seenLists(session).flatMap((call) => {
      const { limit = 0 } = windowOf(call) ?? {};
      if (limit === 0 || call.list.rows.length <= limit) return [];
      return [listFault(call, "The page has more records than its address asks for.", "/x-pagination/limit")];
    }),
};
