import type { Schema } from "../../openapi/document.ts";

/** Tells whether one of the schemas of a value marks it as personal or secret. */
export const isSensitive = (schemas: readonly Schema[]): boolean =>
  schemas.some((schema) => schema["x-sensitive"] !== undefined);
