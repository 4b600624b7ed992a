import { type Fields, isFields } from "../../openapi/fields.ts";

/** A text; the empty one for what is none. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A text that is not empty; otherwise null. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** An object; an empty one for what is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** A list of anything; an empty one for what is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: unknown): Fields[] => listOf(value).filter(isFields);

/** The texts of a list. */
export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === "string");
