import { type Fields, isFields } from "../../openapi/fields.ts";

/** A value as a text; undefined where it is not one. */
export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** A value as a number; undefined where it is not one. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

/** The objects of a list; none where it is not a list. */
export const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** A value as an object; one with no fields where it is not one. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The pairs of a list of names and values; what is not a pair of texts is passed over. */
export const pairsOf = (value: unknown): [string, string][] =>
  rowsOf(value).flatMap((row) => {
    const [name, text] = [textOf(row["name"]), textOf(row["value"])];
    return name === undefined || text === undefined ? [] : [[name, text]];
  });
