import { entityNamed } from "../contract.ts";
import { type Operation, entityName, queryParameters } from "../operation.ts";
import type { Fault, Rule } from "../rule.ts";

/** What an operation says of its behaviour names an entity and sort parameters that exist. */
export const behavior: Rule = {
  name: "behavior",
  *check(contract) {
    for (const operation of contract.operations) {
      const entity = entityName(operation);
      if (entity !== undefined && entityNamed(contract, entity) === undefined)
        yield entityFault(operation, entity);
      yield* sortFaults(operation);
    }
  },
};

function entityFault({ place, title }: Operation, entity: string): Fault {
  return {
    place: place.at("x-behavior", "entity") ?? place,
    message: `${title} is about ${entity}, which is no schema with x-entity.`,
    remedy: "Mend the name, or give the schema x-entity and refer to it.",
  };
}

function sortFaults(operation: Operation): Fault[] {
  const parameters = queryParameters(operation);
  const sort = operation.place.at("x-behavior", "sort")?.entries ?? [];
  const lost = sort.filter(([, { value }]) => typeof value === "string" && !parameters.has(value));
  return lost.map(([key, place]) => ({
    place,
    message: `sort.${key} names ${String(place.value)}, which is no query parameter of ${operation.title}.`,
    remedy: "Mend the name or add the parameter.",
  }));
}
