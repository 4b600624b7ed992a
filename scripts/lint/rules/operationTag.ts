import type { Rule } from "../rule.ts";
import { stringsIn } from "../value.ts";

/** Every operation has exactly one tag. */
export const operationTag: Rule = {
  name: "operation-tag",
  *check({ operations }) {
    for (const { place, title } of operations) {
      const count = stringsIn(place.at("tags")?.value).length;
      if (count === 1) continue;
      yield {
        place: place.at("tags") ?? place,
        message: `${title} has ${count} tags.`,
        remedy: "Give it one tag, the client's resource.",
      };
    }
  },
};
