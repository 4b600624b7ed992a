import fc from "fast-check";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import type { Answer } from "../support.ts";

/** A text that has letters of all kinds in it. */
export const text = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9 '"%_-]{1,12}$/);

/** The fields of what may be an object. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** What names lead to in an answer. */
export const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((inner, name) => fieldsOf(inner)[name], value);

/** The records of a list in an answer. */
export const listAt = (value: unknown, name: string): Fields[] => {
  const found = at(value, name);
  return Array.isArray(found) ? found.map(fieldsOf) : [];
};

/** How many pages there are; an empty list has one. */
export const pagesOf = (total: number, limit: number): number => Math.max(1, Math.ceil(total / limit));

/** The id that a value is. */
export function idAt(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  throw new Error(`There is no id in the answer: ${String(value)}`);
}

/** The answer, when it is a success. */
export function done(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** The answer, or undefined when it says that there is no such record. */
export const found = (answer: Answer): Answer | undefined =>
  answer.status === 404 ? undefined : done(answer);

/** An address's query of what is given. */
export const queryOf = (parameters: Record<string, string | number | undefined>): string => {
  const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
};

/** Keeps records whose field has a text in it, whatever the case. */
export const contains = (name: string) => (record: Fields, value: string) =>
  String(record[name]).toLowerCase().includes(value.toLowerCase());

/** Keeps records whose field is a text. */
export const equals = (name: string) => (record: Fields, value: string) => String(record[name]) === value;
