import type { Place } from "../place.ts";
import type { Rule } from "../rule.ts";

/** A component's name stands for one place, so that bundling does not rename it. */
export const renamed: Rule = {
  name: "renamed",
  *check({ components }) {
    const first = new Map<string, Place>();
    for (const { kind, place } of components) {
      const taken = first.get(`${kind} ${place.name}`);
      if (taken === undefined) first.set(`${kind} ${place.name}`, place);
      if (taken === undefined || taken.id === place.id) continue;
      yield {
        place,
        message: `The ${kind} ${place.name} has the same name as the one at ${taken.file}:${taken.position.line}, so bundling renames it.`,
        remedy: "Give one of them another name, or let both places refer to one component.",
      };
    }
  },
};
