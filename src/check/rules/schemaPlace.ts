import type { Schema } from "../../openapi/document.ts";
import { isFields } from "../../openapi/fields.ts";
import type { Shapes } from "../../openapi/shapes.ts";
import { type JsonType, hasType, jsonTypeOf } from "./jsonType.ts";

/** A schema and where the contract has it. */
export interface SchemaPlace {
  schema: Schema;
  /** JSON pointer into the contract. */
  pointer: string;
}

/** Escapes a name for a JSON pointer. */
export const escapePart = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const unescapePart = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** A name that a contract could have; one with many digits or signs may be a value. */
const plainName = /^(?!(?:\D*\d){4})[A-Za-z_$][\w-]{0,39}$/;

/** A name that is not in the contract, as a report may have it. */
export const shownName = (name: string): string => (plainName.test(name) ? name : "*");

const alternatives = ["anyOf", "oneOf"] as const;

/** The alternatives that stand in a schema itself. */
export const branchesOf = ({ schema, pointer }: SchemaPlace): SchemaPlace[] =>
  alternatives.flatMap((keyword) =>
    (schema[keyword] ?? []).map((branch, index) => ({
      schema: branch,
      pointer: `${pointer}/${keyword}/${index}`,
    })),
  );

/** Everything beside a schema that always says something of the same value: its reference, its parts, what follows. */
function companionsOf(shapes: Shapes, { schema, pointer }: SchemaPlace): SchemaPlace[] {
  const { $ref: reference, allOf = [], then, else: otherwise } = schema;
  return [
    ...(reference === undefined ? [] : [{ schema: shapes.resolve(schema), pointer: reference.slice(1) }]),
    ...allOf.map((part, index) => ({ schema: part, pointer: `${pointer}/allOf/${index}` })),
    ...(then === undefined ? [] : [{ schema: then, pointer: `${pointer}/then` }]),
    ...(otherwise === undefined ? [] : [{ schema: otherwise, pointer: `${pointer}/else` }]),
  ];
}

const known = new WeakMap<Schema, Map<JsonType, SchemaPlace[]>>();

function findLayers(shapes: Shapes, place: SchemaPlace, value: unknown): SchemaPlace[] {
  const branches = branchesOf(place).filter(({ schema }) => hasType(shapes.types(schema), value));
  const others = [...companionsOf(shapes, place), ...branches];
  return [place, ...others.flatMap((other) => layersOf(shapes, other, value))];
}

/** The schemas that say something of a value at a place: the place's own, and the alternatives of the value's type. */
export function layersOf(shapes: Shapes, place: SchemaPlace, value: unknown): SchemaPlace[] {
  const type = jsonTypeOf(value);
  const ofTypes = known.get(place.schema) ?? new Map<JsonType, SchemaPlace[]>();
  const layers = ofTypes.get(type) ?? findLayers(shapes, place, value);
  known.set(place.schema, ofTypes.set(type, layers));
  return layers;
}

/** Where a step from a value to one inside it leads. */
export interface Step {
  /** Undefined where the contract says nothing of what is inside. */
  place: SchemaPlace | undefined;
  /** How a report names the step: `-` for an index, `*` for a key that may be a value. */
  name: string;
}

function itemStep(layers: SchemaPlace[]): Step {
  const [place] = layers.flatMap(({ schema, pointer }) =>
    schema.items === undefined ? [] : [{ schema: schema.items, pointer: `${pointer}/items` }],
  );
  return { place, name: "-" };
}

function propertyOf({ schema, pointer }: SchemaPlace, name: string): SchemaPlace[] {
  const { properties = {} } = schema;
  const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return found === undefined ? [] : [{ schema: found, pointer: `${pointer}/properties/${escapePart(name)}` }];
}

function mapStep(layers: SchemaPlace[], name: string): Step {
  const [place] = layers.flatMap(({ schema: { additionalProperties: rest }, pointer }) =>
    typeof rest === "object" ? [{ schema: rest, pointer: `${pointer}/additionalProperties` }] : [],
  );
  return { place, name: place === undefined ? shownName(name) : "*" };
}

const knownSteps = new WeakMap<SchemaPlace[], Map<string, Step>>();

/** The step into a value of which the layers are known. */
export function stepFrom(layers: SchemaPlace[], value: unknown, name: string): Step {
  if (Array.isArray(value)) return itemStep(layers);
  const steps = knownSteps.get(layers) ?? new Map<string, Step>();
  const step = steps.get(name) ?? propertyStep(layers, name);
  knownSteps.set(layers, steps.set(name, step));
  return step;
}

function propertyStep(layers: SchemaPlace[], name: string): Step {
  const [place] = layers.flatMap((layer) => propertyOf(layer, name));
  return place === undefined ? mapStep(layers, name) : { place, name: escapePart(name) };
}

/** A value inside another, and the place that describes it. */
export interface Located {
  place: SchemaPlace;
  value: unknown;
  /** JSON pointer to the value, `-` for indices. */
  dataPointer: string;
}

const inside = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return value[Number(name)];
  return isFields(value) ? value[name] : undefined;
};

/** Goes from a value along a JSON pointer; past what is described, the place stays the last that is. */
export function locate(shapes: Shapes, root: SchemaPlace, value: unknown, pointer: string): Located {
  const parts = pointer.split("/").slice(1).map(unescapePart);
  return parts.reduce<Located>(
    (from, part) => {
      const step = stepFrom(layersOf(shapes, from.place, from.value), from.value, part);
      return {
        place: step.place ?? from.place,
        value: inside(from.value, part),
        dataPointer: `${from.dataPointer}/${step.name}`,
      };
    },
    { place: root, value, dataPointer: "" },
  );
}
