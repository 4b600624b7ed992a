import type { Operation } from "../operation.ts";
import type { Rule } from "../rule.ts";
import { stringsIn } from "../value.ts";

/** The client's verbs of one resource differ. */
export const methodName: Rule = {
  name: "method-name",
  *check({ operations }) {
    const first = new Map<string, Operation>();
    for (const operation of operations) {
      const method = operation.place.at("x-method");
      const [tag] = stringsIn(operation.place.at("tags")?.value);
      if (method === undefined || tag === undefined) continue;
      const name = `${tag}.${String(method.value)}`;
      const taken = first.get(name);
      first.set(name, taken ?? operation);
      if (taken === undefined) continue;
      yield {
        place: method,
        message: `${operation.title} and ${taken.title} would both be ${name}.`,
        remedy: "Give one of them another x-method.",
      };
    }
  },
};
