import { isFields } from "../../openapi/fields.ts";
import { type SchemaPlace, shownName, stepFrom } from "./schemaPlace.ts";
import type { Described } from "./walkValues.ts";

/** A field that the contract does not have. */
export interface UnknownField {
  name: string;
  specPointer: string;
  dataPointer: string;
}

/** The schema that tells the fields of an object; undefined where any field may be there. */
function closedBy(layers: SchemaPlace[]): SchemaPlace | undefined {
  const isOpen = layers.some(
    ({ schema: { additionalProperties: rest } }) => rest === true || typeof rest === "object",
  );
  return isOpen ? undefined : layers.find(({ schema }) => schema.properties !== undefined);
}

/** The fields of an object that the contract does not have. */
export function unknownFields({ value, layers, dataPointer }: Described): UnknownField[] {
  const closed = closedBy(layers);
  if (closed === undefined || !isFields(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const { place, name } = stepFrom(layers, value, key);
    if (place !== undefined) return [];
    return [
      {
        name: shownName(key),
        specPointer: `${closed.pointer}/properties`,
        dataPointer: `${dataPointer}/${name}`,
      },
    ];
  });
}
