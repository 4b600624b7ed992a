import type { Fields } from "../../../../openapi/fields.ts";
import { type Rule, readConstraint } from "./constraints.ts";
import { type Complaints, Misunderstood } from "./outcome.ts";

/** What a calculation needs beside the request and the resources. */
export interface Circumstances {
  /** The moment of the request in epoch milliseconds. */
  readonly now: number;
  /** Numbers from 0 up to 1, drawn for the shuffled mode. */
  readonly random: () => number;
  /** Zone of the caller, for a request that does not say `output_timezone`; UTC unless given. */
  readonly timezone?: string | undefined;
}

/** What a project adds to a request that names it. */
export interface ProjectRules {
  /** Values for the fields that the request leaves out. */
  readonly availability: Fields;
  /** Constraints of the project, as they were sent. */
  readonly constraints: readonly unknown[];
}

/** Most characters of the constraints of a request, as JSON. */
const longestConstraints = 64_000;

/** Reads the fields of a request one by one and notes what is not understood. */
export class FieldReader {
  readonly #fields: Fields;
  readonly #complaints: Complaints;

  constructor(fields: Fields, complaints: Complaints) {
    this.#fields = fields;
    this.#complaints = complaints;
  }

  /** A field that is text, read by a function; the substitute stands for one that is left out or null. */
  text<Value>(name: string, read: (text: string) => Value | Misunderstood, substitute: Value): Value {
    const value = this.#fields[name];
    if (value === undefined || value === null) return substitute;
    const outcome = typeof value === "string" ? read(value) : new Misunderstood(`${name} has to be text.`);
    return this.#complaints.accept(name, outcome, substitute);
  }

  /** A field that is true or false. */
  flag(name: string, substitute: boolean): boolean {
    const value = this.#fields[name];
    if (value === undefined || value === null || typeof value === "boolean") return value ?? substitute;
    return this.#complaints.accept(name, new Misunderstood(`${name} has to be true or false.`), substitute);
  }

  /** Whether a field was sent as null. */
  isNull(name: string): boolean {
    return this.#fields[name] === null;
  }

  /** Whether a field was sent with a value. */
  has(name: string): boolean {
    return this.#fields[name] !== undefined && !this.isNull(name);
  }

  /** The rules in a field with a list of constraints. */
  rules(name: string): Rule[] {
    const value = this.#fields[name] ?? [];
    if (Array.isArray(value) && JSON.stringify(value).length <= longestConstraints) {
      return readRules(name, value, this.#complaints);
    }
    const expected = `${name} has to be a list of at most ${longestConstraints} characters.`;
    return this.#complaints.accept(name, new Misunderstood(expected), []);
  }
}

/** The rules of a list of constraints; those that are not understood are noted under a field. */
export function readRules(field: string, constraints: readonly unknown[], complaints: Complaints): Rule[] {
  return constraints
    .map((constraint) => complaints.accept(field, readConstraint(constraint), undefined))
    .filter((rule) => rule !== undefined);
}
