import { type Contract, entityNamed } from "../contract.ts";
import { type Operation, entityName, isList, queryParameters } from "../operation.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { fieldAt } from "../schema.ts";

/** The filters of a list are its query parameters, and each compares a field of the entity. */
export const filter: Rule = {
  name: "filter",
  *check(contract) {
    for (const operation of contract.operations) {
      const filters = operation.place.at("x-behavior", "filters");
      if (isList(operation)) {
        yield* parameterFaults(operation, filters?.entries ?? []);
        yield* fieldFaults(contract, operation, filters?.entries ?? []);
      } else if (filters !== undefined) yield foreignFault(operation, filters);
    }
  },
};

function foreignFault({ title }: Operation, place: Place): Fault {
  return {
    place,
    message: `${title} has filters but is no list.`,
    remedy: "Delete the filters or mend the action.",
  };
}

function* parameterFaults(operation: Operation, filters: readonly [string, Place][]): Iterable<Fault> {
  const parameters = queryParameters(operation);
  for (const [name, place] of filters) {
    if (parameters.has(name)) continue;
    const message = `The filter ${name} is no query parameter of ${operation.title}.`;
    yield { place, message, remedy: "Mend the name or add the parameter." };
  }
  const explained = new Set([...filters.map(([name]) => name), ...namesIn(operation)]);
  for (const [name, parameter] of parameters) {
    // A key that rides in the query filters nothing.
    if (explained.has(name) || parameter.at("x-sensitive")?.value === "secret") continue;
    const message = `What the query parameter ${name} of ${operation.title} does is not said.`;
    yield {
      place: operation.place,
      message,
      remedy: `Add ${name} to filters of x-behavior, or delete the parameter.`,
    };
  }
}

/** What x-pagination, sort, search and include say, the names of their parameters among it. */
function namesIn({ place }: Operation): string[] {
  const behavior = place.at("x-behavior");
  const holders = [place.at("x-pagination"), behavior?.at("sort")];
  const names = holders.flatMap((holder) => holder?.entries ?? []).map(([, { value }]) => String(value));
  return [...names, ...["search", "include"].flatMap((key) => behavior?.text(key) ?? [])];
}

function* fieldFaults(
  contract: Contract,
  operation: Operation,
  filters: readonly [string, Place][],
): Iterable<Fault> {
  const name = entityName(operation) ?? "";
  const entity = entityNamed(contract, name);
  if (entity === undefined) return;
  for (const [filterName, place] of filters) {
    const field = place.text("field");
    if (field === undefined) continue;
    const isHidden = place.at("hidden")?.value === true;
    const isShown = fieldAt(entity, field).length > 0;
    if (isShown !== isHidden) continue;
    yield {
      place: place.at("field") ?? place,
      message: `The filter ${filterName} compares ${field}, which ${name} ${isShown ? "has" : "does not have"}.`,
      remedy: isShown ? "Delete hidden." : "Mend the field, or say hidden: true where no answer shows it.",
    };
  }
}
