import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { referenceName } from "../../../src/openapi/reference.ts";

/** How far to look: into everything that a schema allows, or only into what a value holds. */
export type Reach = { value: unknown } | "everything";

/** A schema and where it stands; a component stands under its own name. */
interface Spot {
  schema: Schema;
  place: string;
  reach: Reach;
}

const holds = (reach: Reach, name: string): boolean =>
  reach === "everything" || (typeof reach.value === "object" && reach.value !== null && name in reach.value);

const within = (reach: Reach, name: string): Reach =>
  reach === "everything" ? reach : { value: Reflect.get(Object(reach.value), name) };

function itemReaches(reach: Reach): Reach[] {
  if (reach === "everything") return [reach];
  return Array.isArray(reach.value) ? reach.value.map((value: unknown) => ({ value })) : [];
}

function alternatives({ schema, place, reach }: Spot): Spot[] {
  return (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((part, index) => ({
      schema: part,
      place: `${place}/${keyword}/${index}`,
      reach,
    })),
  );
}

function itemSpots({ schema, place, reach }: Spot): Spot[] {
  const { items } = schema;
  return items === undefined
    ? []
    : itemReaches(reach).map((itemReach) => ({ schema: items, place: `${place}/items`, reach: itemReach }));
}

/** Where each property stands that a schema has, or that a value shows of it; each place once. */
export function propertyPlaces(
  document: OpenApiDocument,
  schema: Schema,
  place: string,
  reach: Reach,
): Set<string> {
  const found = new Set<string>();
  const open: Spot[] = [{ schema, place, reach }];
  const entered = new Set<string>();
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    const { $ref } = spot.schema;
    if ($ref !== undefined) {
      const name = referenceName($ref);
      const target = document.components.schemas[name];
      const again = spot.reach === "everything" && entered.has(name);
      entered.add(name);
      if (target !== undefined && !again) open.push({ schema: target, place: name, reach: spot.reach });
    }
    for (const [name, child] of Object.entries(spot.schema.properties ?? {})) {
      if (!holds(spot.reach, name)) continue;
      const childPlace = `${spot.place}/${name}`;
      found.add(childPlace);
      open.push({ schema: child, place: childPlace, reach: within(spot.reach, name) });
    }
    open.push(...alternatives(spot), ...itemSpots(spot));
  }
  return found;
}
