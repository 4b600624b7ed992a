import { isFields } from "../../openapi/fields.ts";
import type { Shapes } from "../../openapi/shapes.ts";
import { type Located, type SchemaPlace, layersOf, stepFrom } from "./schemaPlace.ts";

/** A value and all that the contract says of it. */
export interface Described extends Located {
  layers: SchemaPlace[];
}

const childrenOf = (value: unknown): [string, unknown][] => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [String(index), item]);
  return isFields(value) ? Object.entries(value) : [];
};

/** A value and every value in it that the contract describes. */
export function* walkValues(shapes: Shapes, located: Located): Generator<Described> {
  const { place, value, dataPointer } = located;
  const layers = layersOf(shapes, place, value);
  yield { ...located, layers };
  for (const [key, inner] of childrenOf(value)) {
    const step = stepFrom(layers, value, key);
    if (step.place === undefined) continue;
    yield* walkValues(shapes, {
      place: step.place,
      value: inner,
      dataPointer: `${dataPointer}/${step.name}`,
    });
  }
}
