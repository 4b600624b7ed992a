import { type Contract, entityNamed, placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { fieldAt } from "../schema.ts";

/** References of an entity and of a request lead to entities, and copies to fields of these. */
export const entityReference: Rule = {
  name: "entity-reference",
  *check(contract) {
    for (const schema of placesOf(contract, "schema")) {
      const references = schema.at("x-entity", "references")?.entries ?? [];
      for (const [key, place] of references) {
        if (entityNamed(contract, String(place.value)) === undefined) yield entityFault(schema, key, place);
      }
      const sent = schema.at("x-reference");
      if (sent !== undefined && entityNamed(contract, String(sent.value)) === undefined) {
        yield entityFault(schema, "x-reference", sent);
      }
      const copies = schema.at("x-entity", "copies")?.entries ?? [];
      yield* copies.flatMap(([key, place]) => copyFaults(contract, new Map(references), key, place));
    }
  },
};

function entityFault(schema: Place, key: string, place: Place): Fault {
  return {
    place,
    message: `${key} of ${schema.name} refers to ${String(place.value)}, which is no schema with x-entity.`,
    remedy: "Mend the name, or give the schema x-entity and refer to it.",
  };
}

function copyFaults(
  contract: Contract,
  references: ReadonlyMap<string, Place>,
  copy: string,
  place: Place,
): Fault[] {
  const placeholders = [...String(place.value).matchAll(/\{([^}]*)\}/g)].map(([, inner = ""]) => inner);
  const lost = placeholders.filter((placeholder) => !resolves(contract, references, placeholder));
  return lost.map((placeholder) => ({
    place,
    message: `The copy ${copy} takes {${placeholder}}, which is no field of a referenced entity.`,
    remedy: "Write {reference.field}: a key of references, then a field of the entity that it leads to.",
  }));
}

function resolves(contract: Contract, references: ReadonlyMap<string, Place>, placeholder: string): boolean {
  const keys = [...references.keys()].filter((key) => placeholder.startsWith(`${key}.`));
  return keys.some((key) => {
    const entity = entityNamed(contract, String(references.get(key)?.value));
    return entity === undefined || fieldAt(entity, placeholder.slice(key.length + 1)).length > 0;
  });
}
