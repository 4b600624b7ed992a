import { entityName, isAction, isList } from "../operation.ts";
import { plural } from "../plural.ts";
import type { Rule } from "../rule.ts";

/** An operationId is the verb and the entity, the plural for a list; that of an action begins with the verb. */
export const operationId: Rule = {
  name: "operation-id",
  *check({ operations }) {
    for (const operation of operations) {
      const id = operation.place.at("operationId");
      const verb = operation.place.text("x-method");
      const entity = entityName(operation);
      if (id === undefined || verb === undefined || entity === undefined) continue;
      const expected = verb + (isList(operation) ? plural(entity) : entity);
      if (id.value === expected || (isAction(operation) && String(id.value).startsWith(verb))) continue;
      yield {
        place: id,
        message: `The operationId ${String(id.value)} is not made of x-method and the entity.`,
        remedy: `Call it ${expected}, or mend x-method or the entity.`,
      };
    }
  },
};
