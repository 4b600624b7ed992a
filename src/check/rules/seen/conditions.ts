import type { Behavior, Schema } from "../../../openapi/document.ts";
import { type Fields, isFields, placesOf } from "../../../openapi/fields.ts";
import type { Session } from "../../rule.ts";
import { isMaskedAt } from "./masked.ts";
import { type Moment, dayLength, isMomentFormat, momentOf } from "./moments.ts";
import type { ListCall } from "./seen.ts";

/** What a filter of an address asks of the records. */
export interface Condition {
  /** Name of the parameter. */
  name: string;
  field: string;
  /** Where the contract has it, inside the operation. */
  place: string;
  /** Undefined where the record does not tell; a time that is met in one reading of zones and bounds is met. */
  isMet(record: Fields): boolean | undefined;
  /** The same, but a time is met only when it is so in every reading. */
  isMetForCertain(record: Fields): boolean | undefined;
}

type Filter = NonNullable<Behavior["filters"]>[string];

interface Asked {
  name: string;
  filter: Filter;
  compare: string;
  text: string;
  schema: Schema | undefined;
  types: string[];
}

type Test = (value: unknown) => boolean | undefined;

/** Whether a time has to be met in one reading of zones and bounds, or in every one. */
type Reading = "any" | "every";

const isUnknown = (value: unknown): boolean => value === undefined || typeof value === "object";

const fold = (value: unknown): string => String(value).normalize("NFC").toLowerCase().trim();

function flagTest(text: string): Test {
  const wanted = text.replaceAll("true", "1").replaceAll("false", "0").split(",");
  if (!wanted.every((one) => /^[01]$/.test(one))) return () => undefined;
  return (value) => (isUnknown(value) ? undefined : wanted.includes(String(Number(value))));
}

function equalTest({ text, types }: Asked): Test {
  if (types.includes("boolean")) return flagTest(text);
  return (value) => {
    if (value === null) return false;
    if (isUnknown(value)) return undefined;
    const isSameNumber = typeof value === "number" && Number(text) === value;
    return isSameNumber || String(value) === text;
  };
}

const matchTest =
  ({ text }: Asked): Test =>
  (value) => {
    if (value === null) return false;
    return isUnknown(value) ? undefined : fold(value).includes(fold(text));
  };

const bounds: Record<string, (field: Moment, asked: Moment, slack: number, length: number) => boolean> = {
  after: (field, asked, slack) => field.at > asked.at - slack || (slack > 0 && field.at === asked.at - slack),
  from: (field, asked, slack) => field.at >= asked.at - slack,
  before: (field, asked, slack) =>
    field.at < asked.at + slack || (slack > 0 && field.at === asked.at + slack),
  until: (field, asked, slack, length) => field.at <= asked.at + slack + length,
  day: (field, asked, slack, length) => field.at >= asked.at - slack && field.at <= asked.at + slack + length,
};

/**
 * Compares times; a wall time without a zone may be a day off, and a day takes in the whole of it. In every reading, a
 * time is off by that much to the wrong side, the bound itself is out, and a day that something lasts until is, too.
 */
function momentTest({ text, compare, filter, schema }: Asked, reading: Reading): Test {
  const format = schema?.format;
  const asked = momentOf(text, format);
  const bound = bounds[compare];
  if (asked === undefined || bound === undefined) return () => undefined;
  const isLong = compare === "day" || (filter.unit === "day" && reading === "any");
  const length = isLong && format !== "date" ? dayLength : 0;
  return (value) => {
    const field = momentOf(value, format);
    if (field === undefined) return undefined;
    const slack = asked.slack + field.slack;
    return bound(field, asked, reading === "any" ? slack : -slack - 1, length);
  };
}

function testOf(asked: Asked, reading: Reading): Test {
  const { compare, schema } = asked;
  if (compare in bounds) return momentTest(asked, reading);
  if (compare === "match") return matchTest(asked);
  return isMomentFormat(schema?.format) && schema?.format !== "date" ? () => undefined : equalTest(asked);
}

/** Whether one of the values that a path leads to fulfils a test; undefined where none can be told of. */
function anyMeets(record: Fields, path: string, test: Test): boolean | undefined {
  const holder = placesOf(record, path);
  const isList = path.includes("[]");
  if (holder.length === 0) return undefined;
  const results = holder.map(({ value }) => test(value));
  if (results.includes(true)) return true;
  return results.includes(undefined) && (isList || results.length === 1) ? undefined : false;
}

function conditionOf(asked: Asked): Condition {
  const { name, filter } = asked;
  const { field } = filter;
  const [test, certainTest] = [testOf(asked, "any"), testOf(asked, "every")];
  return {
    name,
    field,
    place: placeOf(name),
    isMet: (record) => anyMeets(record, field, test),
    isMetForCertain: (record) => anyMeets(record, field, certainTest),
  };
}

function comparisonsOf(filter: Filter, sent: unknown): { compare: string; text: string }[] {
  const { compare } = filter;
  if (!isFields(sent)) {
    return [{ compare: typeof compare === "string" ? compare : "equal", text: String(sent) }];
  }
  return Object.entries(sent).map(([key, text]) => ({
    compare: typeof compare === "object" ? (compare[key] ?? "equal") : "equal",
    text: String(text),
  }));
}

const placeOf = (name: string): string => `/x-behavior/filters/${name}`;

const untold = (name: string, field: string): Condition => ({
  name,
  field,
  place: placeOf(name),
  isMet: () => undefined,
  isMetForCertain: () => undefined,
});

/** What the search text of an address asks of the records: `name:Anna;email:anna@example.com`. */
function searchConditions(session: Session, { observation, entry, about }: ListCall): Condition[] {
  return entry.parameters.flatMap(({ name, "x-search": keys }) => {
    const sent = observation.query[name];
    if (keys === undefined || typeof sent !== "string") return [];
    return sent.split(";").flatMap((pair): Condition[] => {
      const [field = "", ...rest] = pair.split(":");
      const text = rest.join(":");
      const schema = shapesAt(session, about.schema, field);
      if (!(field in keys) || text === "" || schema === undefined) return [];
      if (isMaskedAt(session, about.schema, field)) return [];
      const filter = { field, compare: "match" };
      const condition = conditionOf({ name, filter, schema, types: [], compare: "match", text });
      return [{ ...condition, place: "/x-behavior/search" }];
    });
  });
}

const shapesAt = ({ shapes }: Session, schema: Schema, field: string): Schema | undefined => {
  const found = shapes.atPath(schema, field);
  return isMomentFormat(found?.format) ? undefined : found;
};

/** What the filters in the address of a list ask of its records; those on fields that no answer shows are left out. */
export function conditionsOf(session: Session, call: ListCall): Condition[] {
  return [...filterConditions(session, call), ...searchConditions(session, call)];
}

function filterConditions(session: Session, { observation, entry, about }: ListCall): Condition[] {
  const { shapes } = session;
  const { filters = {} } = entry.operation["x-behavior"];
  return Object.entries(filters).flatMap(([name, filter]) => {
    const sent = observation.query[name];
    if (sent === undefined || sent === "" || filter.hidden === true) return [];
    const schema = shapes.atPath(about.schema, filter.field);
    const types = schema === undefined ? [] : shapes.types(schema);
    const { field } = filter;
    if (isMaskedAt(session, about.schema, field)) return [untold(name, field)];
    return comparisonsOf(filter, sent).map((one) => conditionOf({ name, filter, schema, types, ...one }));
  });
}
