import { type Contract, entityNamed } from "../contract.ts";
import { type Operation, entityName, queryParameters } from "../operation.ts";
import type { Fault, Rule } from "../rule.ts";

/** What an operation says of its behaviour names an entity, sort parameters and a first operation that exist. */
export const behavior: Rule = {
  name: "behavior",
  *check(contract) {
    for (const operation of contract.operations) {
      const entity = entityName(operation);
      if (entity !== undefined && entityNamed(contract, entity) === undefined)
        yield entityFault(operation, entity);
      yield* sortFaults(operation);
      yield* firstFaults(contract, operation);
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

/** An operation that has to be called first is one of the contract, and values are given for names of its path. */
function* firstFaults({ operations }: Contract, { place, title }: Operation): Iterable<Fault> {
  const first = place.at("x-behavior", "first");
  if (first === undefined) return;
  const id = first.text("operationId");
  const named = operations.find((operation) => operation.place.text("operationId") === id);
  if (named === undefined) {
    yield {
      place: first.at("operationId") ?? first,
      message: `${title} comes after ${String(id)}, which is no operation.`,
      remedy: "Name an operationId of the contract.",
    };
    return;
  }
  for (const [name, value] of first.at("path")?.entries ?? []) {
    if (named.path.includes(`{${name}}`)) continue;
    yield {
      place: value,
      message: `${title} gives ${String(id)} a value for ${name}, which is not in its path.`,
      remedy: `Use a name of ${named.path}.`,
    };
  }
}
