import { isFields } from "../../../openapi/fields.ts";
import type { Session } from "../../rule.ts";
import { type Located, layersOf, stepFrom } from "../schemaPlace.ts";
import { isMasked } from "./masked.ts";

/**
 * JSON pointers to where two values differ that both have; what one of them leaves out is no difference. A key that
 * the contract does not name may be an id or an address, and is `*`.
 */
export function differences(session: Session, located: Located, other: unknown): string[] {
  const { place, value, dataPointer } = located;
  if (value === undefined || other === undefined || isMasked(session, place.schema)) return [];
  const isList = Array.isArray(value) && Array.isArray(other);
  if (isList && value.length !== other.length) return [dataPointer];
  if (!isList && !(isFields(value) && isFields(other))) return value === other ? [] : [dataPointer];
  const layers = layersOf(session.shapes, place, value);
  const others: Map<string, unknown> = new Map(Object.entries(other));
  const found = Object.entries(value).flatMap(([key, inner]) => {
    const step = stepFrom(layers, value, key);
    const pointer = `${dataPointer}/${step.place === undefined ? "*" : step.name}`;
    const within = {
      place: step.place ?? { schema: {}, pointer: place.pointer },
      value: inner,
      dataPointer: pointer,
    };
    const inside = differences(session, within, others.get(key));
    return step.place === undefined && inside.length > 0 ? [pointer] : inside;
  });
  return [...new Set(found)];
}
