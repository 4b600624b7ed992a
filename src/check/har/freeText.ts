import type { Schema } from "../../openapi/document.ts";

const isBound = ({ type, enum: values, const: only, format, pattern }: Schema): boolean =>
  (values ?? only ?? format ?? pattern) !== undefined ||
  (type !== undefined && ![type].flat().includes("string"));

/** Tells whether a text of these schemas may be anything, such as a name or what a vendor says of one. */
export const isFreeText = (schemas: readonly Schema[]): boolean => !schemas.some(isBound);
