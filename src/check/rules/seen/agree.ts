import { isFields } from "../../../openapi/fields.ts";

/** Paths of fields that two values both have and that differ; what one of them leaves out is no difference. */
export function differences(one: unknown, other: unknown, pointer = ""): string[] {
  if (one === undefined || other === undefined) return [];
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return [pointer];
    return [...new Set(one.flatMap((value, index) => differences(value, other[index], `${pointer}/-`)))];
  }
  if (isFields(one) && isFields(other)) {
    return Object.keys(one).flatMap((name) => differences(one[name], other[name], `${pointer}/${name}`));
  }
  return one === other ? [] : [pointer];
}
