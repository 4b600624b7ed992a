import { answerSchema } from "../operation.ts";
import type { Rule } from "../rule.ts";
import { pointedAt } from "../schema.ts";

/** Where an operation says its one item is, the answer has one. */
export const item: Rule = {
  name: "item",
  *check({ operations }) {
    for (const operation of operations) {
      const pointer = operation.place.at("x-item");
      const schema = answerSchema(operation);
      if (pointer === undefined || pointer.value === null) continue;
      if (schema !== undefined && pointedAt(schema, String(pointer.value)).length > 0) continue;
      yield {
        place: pointer,
        message: `x-item leads to ${String(pointer.value)}, which the answer of ${operation.title} does not have.`,
        remedy: "Mend the pointer or the schema of the answer.",
      };
    }
  },
};
