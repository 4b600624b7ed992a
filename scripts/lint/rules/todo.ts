import type { Rule } from "../rule.ts";

/** No title, summary or description is left to be written. */
export const todo: Rule = {
  name: "todo",
  *check({ visits }) {
    for (const { place } of visits) {
      for (const key of ["title", "summary", "description"]) {
        if (!/\bTODO\b/.test(place.text(key) ?? "")) continue;
        yield {
          place: place.at(key) ?? place,
          message: `The ${key} of ${place.name} still says TODO.`,
          remedy: "Write it.",
        };
      }
    }
  },
};
