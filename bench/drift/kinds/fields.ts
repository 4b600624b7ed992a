import { isFields } from "../../../src/openapi/fields.ts";
import type { Kind } from "../kind.ts";
import type { Field } from "../seen.ts";
import { type Subject, idFieldOf } from "../subject.ts";
import { type Change, onField } from "./onField.ts";

/** Puts another value in the place of one that is there. */
const put =
  (change: (value: unknown) => unknown): Change =>
  (holder, name) => {
    if (holder[name] !== null && holder[name] !== undefined) holder[name] = change(holder[name]);
  };

/** Tells whether an answer has shown a value of a kind. */
const shows = ({ values }: Field, is: (value: unknown) => boolean): boolean => values.some(is);

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const isNumber = (value: unknown): boolean => typeof value === "number";

const types = ({ schema }: Field, { shapes }: Subject): string[] => shapes.types(schema);

/** Tells whether a schema allows nothing but one type, or null. */
function isOnly(field: Field, subject: Subject, ...names: string[]): boolean {
  const found = types(field, subject).filter((type) => type !== "null");
  return found.length > 0 && found.every((type) => names.includes(type));
}

const isPlain = ({ schema: { enum: table, format, pattern } }: Field): boolean =>
  table === undefined && format === undefined && pattern === undefined;

const inRecord = ({ level }: Field): boolean => level !== "envelope";

/** Tells whether a field is the id of an entity. */
function isId({ level, name, ownerName }: Field, subject: Subject): boolean {
  const isEntity = subject.document.components.schemas[ownerName]?.["x-entity"] !== undefined;
  return level === "record" && isEntity && idFieldOf(subject, ownerName) === name;
}

/** The same name in the other fashion: `customerName` for `customer_name`, and the other way round. */
function otherFashion(name: string): string {
  if (name.includes("_")) return name.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return snake === name ? `${name}_value` : snake;
}

const isTime = ({ schema: { format = "" } }: Field): boolean => /date|time/.test(format);

/** A value that a schema does not allow, though it is of its type; undefined where it allows all. */
function beyond({ schema }: Field): ((value: unknown) => unknown) | undefined {
  const { minimum, maximum, pattern, format } = schema;
  if (minimum !== undefined) return () => minimum - 1;
  if (maximum !== undefined) return () => maximum + 1;
  if (pattern !== undefined && format === undefined) return (value) => `?${String(value)}?`;
  return undefined;
}

/** What a vendor can do to a field of an answer. */
export const fieldKinds: Kind[] = [
  onField({
    id: "field-missing",
    sentence: "A field that is always there is gone.",
    fits: (field, subject) => field.level === "record" && field.isRequired && !isId(field, subject),
    changeOf: () => (holder, name) => delete holder[name],
  }),
  onField({
    id: "nested-field-missing",
    sentence: "A field that is always there is gone from an object inside a record.",
    fits: ({ level, isRequired }) => level === "nested" && isRequired,
    changeOf: () => (holder, name) => delete holder[name],
  }),
  onField({
    id: "field-added",
    sentence: "There is a field that nobody has documented.",
    fits: ({ owner }) =>
      owner.additionalProperties !== true && typeof owner.additionalProperties !== "object",
    changeOf: () => (holder) => (holder["internalNote"] = "x"),
  }),
  onField({
    id: "field-renamed",
    sentence: "A field has another name: customer_name in place of customerName.",
    fits: (field, subject) => inRecord(field) && field.isRequired && !isId(field, subject),
    changeOf: () => (holder, name) => {
      holder[otherFashion(name)] = holder[name];
      delete holder[name];
    },
  }),
  onField({
    id: "text-becomes-number",
    sentence: "A text has become a number.",
    fits: (field, subject) =>
      inRecord(field) && isOnly(field, subject, "string") && isPlain(field) && shows(field, isText),
    changeOf: () => put(() => 4711),
  }),
  onField({
    id: "number-becomes-text",
    sentence: 'A number has become a text: "12" in place of 12.',
    fits: (field, subject) =>
      inRecord(field) &&
      isOnly(field, subject, "integer", "number") &&
      shows(field, isNumber) &&
      !isId(field, subject),
    changeOf: () => put(String),
  }),
  onField({
    id: "object-becomes-text",
    sentence: "An object inside a record has become a text.",
    fits: (field, subject) => inRecord(field) && isOnly(field, subject, "object") && shows(field, isFields),
    changeOf: () => put((value) => JSON.stringify(value)),
  }),
  onField({
    id: "null-where-none",
    sentence: "A field that is never null is null.",
    fits: (field, subject) =>
      inRecord(field) &&
      types(field, subject).length > 0 &&
      !subject.shapes.allowsNull(field.schema) &&
      !isId(field, subject),
    changeOf: () => put(() => null),
  }),
  onField({
    id: "value-not-in-table",
    sentence: "A code is none of those that are documented.",
    fits: (field) => (field.schema.enum ?? []).length > 0 && shows(field, (value) => value !== null),
    changeOf: () => put((value) => (typeof value === "number" ? 97 : "superseded")),
  }),
  onField({
    id: "date-in-another-form",
    sentence: "A time has another form: 03/02/2026 9:00 AM.",
    fits: (field) => inRecord(field) && isTime(field) && shows(field, isText),
    changeOf: () => put(() => "03/02/2026 9:00 AM"),
  }),
  onField({
    id: "id-in-another-form",
    sentence: "Ids have another form: usr_… in place of what they were.",
    fits: isId,
    changeOf: () => put((value) => `rec_${String(value)}`),
  }),
  onField({
    id: "whole-number-becomes-fraction",
    sentence: "A whole number has become a fraction.",
    fits: (field, subject) =>
      inRecord(field) &&
      isOnly(field, subject, "integer") &&
      field.schema.enum === undefined &&
      shows(field, isNumber) &&
      !isId(field, subject),
    changeOf: () => put((value) => Number(value) + 0.5),
  }),
  onField({
    id: "value-out-of-bounds",
    sentence: "A value is outside of what is documented for it.",
    fits: (field) => beyond(field) !== undefined && shows(field, (value) => value !== null),
    changeOf: (field) => put(beyond(field) ?? ((value) => value)),
  }),
  onField({
    id: "flag-becomes-number",
    sentence: "A flag is 1 or 0 in place of true or false.",
    fits: (field, subject) => isOnly(field, subject, "boolean") && shows(field, (value) => value !== null),
    changeOf: () => put(Number),
  }),
  onField({
    id: "list-becomes-text",
    sentence: "A list inside a record has become a text with commas.",
    fits: (field, subject) =>
      inRecord(field) && isOnly(field, subject, "array") && shows(field, Array.isArray),
    changeOf: () => put((value) => (Array.isArray(value) ? value.map(String).join(",") : value)),
  }),
];
