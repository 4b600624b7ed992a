import type { Schema } from "../../openapi/document.ts";
import { isFields } from "../../openapi/fields.ts";
import type { Shapes } from "../../openapi/shapes.ts";
import type { Observation } from "../observation.ts";
import type { Fault, Session } from "../rule.ts";
import { responsePlace, responseSchema } from "../rules/contractPlace.ts";
import { type SchemaPlace, layersOf, shownName } from "../rules/schemaPlace.ts";
import { groupBy } from "../../openapi/groupBy.ts";
import { inside, partsOf } from "./pointers.ts";

/** A value of an answer, and every schema that says something of it. */
export interface SeenValue {
  value: unknown;
  layers: SchemaPlace[];
  /** Whether it is, or is inside, something personal or secret. */
  isSensitive: boolean;
}

const isMarked = ({ schema }: SchemaPlace): boolean => schema["x-sensitive"] !== undefined;

function describe(shapes: Shapes, value: unknown, places: SchemaPlace[], isInside: boolean): SeenValue {
  const found = places.flatMap((place) => layersOf(shapes, place, value));
  const layers = [...new Map(found.map((layer) => [layer.pointer, layer])).values()];
  return { value, layers, isSensitive: isInside || layers.some(isMarked) };
}

const childPlace = (schema: Schema | undefined, pointer: string): SchemaPlace[] =>
  schema === undefined ? [] : [{ schema, pointer }];

const itemPlaces = ({ schema, pointer }: SchemaPlace): SchemaPlace[] =>
  childPlace(schema.items, inside(pointer, "items"));

const restPlaces = ({ schema: { additionalProperties: rest }, pointer }: SchemaPlace): SchemaPlace[] =>
  typeof rest === "object" ? childPlace(rest, inside(pointer, "additionalProperties")) : [];

const ownPlaces = ({ schema: { properties = {} }, pointer }: SchemaPlace, name: string): SchemaPlace[] =>
  Object.hasOwn(properties, name) ? childPlace(properties[name], inside(pointer, "properties", name)) : [];

/** Tells whether one of the schemas of an object has a field. */
export const hasField = ({ layers }: SeenValue, name: string): boolean =>
  layers.some((layer) => ownPlaces(layer, name).length > 0);

/** The fields of an object that a part of a pointer names; `*` is any whose name no report shows. */
function fieldsNamed(seen: SeenValue, part: string): [string, unknown][] {
  if (!isFields(seen.value)) return [];
  const isMap = seen.layers.some((layer) => restPlaces(layer).length > 0);
  return Object.entries(seen.value).filter(([name]) =>
    part === "*" ? !hasField(seen, name) && (isMap || shownName(name) === "*") : name === part,
  );
}

function stepInto(shapes: Shapes, seen: SeenValue, part: string): SeenValue[] {
  const { value, layers, isSensitive } = seen;
  if (Array.isArray(value)) {
    const places = layers.flatMap(itemPlaces);
    return value.map((row: unknown) => describe(shapes, row, places, isSensitive));
  }
  return fieldsNamed(seen, part).map(([name, inner]) => {
    const own = layers.flatMap((layer) => ownPlaces(layer, name));
    return describe(shapes, inner, own.length > 0 ? own : layers.flatMap(restPlaces), isSensitive);
  });
}

function valuesIn({ document, shapes }: Session, observation: Observation, pointer: string): SeenValue[] {
  const { entry, exchange, answer } = observation;
  const place = entry && responsePlace(document, entry, String(exchange.status));
  const root = place && responseSchema(place);
  if (root === undefined) return [];
  return partsOf(pointer).reduce<SeenValue[]>(
    (seen, part) => seen.flatMap((value) => stepInto(shapes, value, part)),
    [describe(shapes, answer, [root], false)],
  );
}

/**
 * The values of the answers that faults are about, at the place of each fault or at one that is worked out from it;
 * `-` is every row of a list. A place with several faults is looked at once.
 */
export function valuesAt(
  session: Session,
  faults: readonly Fault[],
  placeOf = ({ dataPointer }: Fault): string => dataPointer,
): SeenValue[] {
  return [...groupBy(faults, ({ observation }) => observation)].flatMap(([observation, own]) =>
    [...new Set(own.map(placeOf))].flatMap((pointer) => valuesIn(session, observation, pointer)),
  );
}
