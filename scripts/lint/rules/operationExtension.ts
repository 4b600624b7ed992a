import type { Rule } from "../rule.ts";

const required = ["x-evidence", "x-method", "x-behavior"];

/** Every operation says how it is known, what the client calls it and what it does. */
export const operationExtension: Rule = {
  name: "operation-extension",
  *check({ operations }) {
    for (const { place, title } of operations) {
      for (const extension of required) {
        if (place.at(extension) !== undefined) continue;
        yield {
          place,
          message: `${title} has no ${extension}.`,
          remedy: `Add ${extension}; spec/README.md says how.`,
        };
      }
    }
  },
};
