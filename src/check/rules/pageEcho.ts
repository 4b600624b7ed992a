import type { Rule } from "../rule.ts";
import { windowOf } from "./seen/asked.ts";
import { listFault } from "./seen/listFault.ts";
import { seenLists } from "./seen/seen.ts";

/** A page says that it is the one that was asked for. */
export const pageEcho: Rule = {
  id: "page-echo",
  class: "behavior",
  severity: "error",
  summary: "The number of the page in an answer is the one that was asked for.",
  doesNotFireWhen: ["the page is past the last one", "the list does not say which page it is"],
  check: (session) =>
    seenLists(session).flatMap((call) => {
      const { pagination, current, pages = Number.POSITIVE_INFINITY } = call.list;
      const start = windowOf(call)?.start ?? 0;
      if (pagination.style !== "page" || current === undefined || start < 1 || start > pages) return [];
      if (current === start) return [];
      const message = "The answer says that it is another page than the one that was asked for.";
      return [listFault(call, message, "/x-pagination/current", pagination.current)];
    }),
};
