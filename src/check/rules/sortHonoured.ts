import { type Fields, valueAt } from "../../openapi/fields.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { isMaskedAt, masked } from "./seen/masked.ts";
import { momentOf } from "./seen/moments.ts";
import { listFault } from "./seen/listFault.ts";
import { fieldPointer } from "./seen/places.ts";
import { type ListCall, seenLists } from "./seen/seen.ts";

type Compare = (one: unknown, other: unknown) => number;

const by =
  <Key extends string | number>(keyOf: (value: unknown) => Key): Compare =>
  (one, other) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0;

const collated = (language: string, options: Intl.CollatorOptions): Compare => {
  const { compare } = new Intl.Collator(language, options);
  return (one, other) => compare(String(one), String(other));
};

const bareText = (value: unknown): string =>
  String(value)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const textOrders: Compare[] = [
  by(String),
  by((value) => String(value).toLowerCase()),
  by((value) => String(value).toUpperCase()),
  by(bareText),
  by((value) => String(value).trim().toLowerCase()),
  ...["sv", "en", "de"].flatMap((language) => [
    collated(language, {}),
    collated(language, { sensitivity: "base", ignorePunctuation: true }),
    collated(language, { numeric: true }),
  ]),
];

const isNumeric = (value: unknown): boolean =>
  typeof value !== "string" || (value.trim() !== "" && !Number.isNaN(Number(value)));

/** The orders that a server may sensibly put values in. */
function ordersOf(values: unknown[]): Compare[] {
  if (values.every((value) => typeof value === "number" || typeof value === "boolean")) return [by(Number)];
  const isTime = values.every((value) => momentOf(value, undefined) !== undefined);
  if (isTime) return [by((value) => momentOf(value, undefined)?.at ?? 0), by(String)];
  return [...textOrders, ...(values.every(isNumeric) ? [by(Number)] : [])];
}

const isOrdered = (values: unknown[], compare: Compare, sign: number): boolean =>
  values.every((value, index) => index === 0 || compare(values[index - 1], value) * sign <= 0);

/** The directions that are right: the one that is asked for, or either where it is not said. */
function signsOf(direction: string | null): number[] {
  if (direction === null || direction === "") return [1, -1];
  return [direction.toLowerCase().startsWith("desc") ? -1 : 1];
}

const isSimple = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function valuesOf(rows: Fields[], field: string): unknown[] | undefined {
  const values = rows.map((row) => valueAt(row, field));
  const there = values.filter((value) => value !== null && value !== undefined && value !== "");
  return there.every(isSimple) ? there : undefined;
}

/** The field of the contract that an address sorts by; undefined where there is none whose values can be told. */
function sortedField(session: Session, { about }: ListCall, asked: string): string | undefined {
  const paths = [asked, asked.slice(asked.indexOf(".") + 1)];
  const field = paths.find((path) => session.shapes.atPath(about.schema, path) !== undefined);
  return field === undefined || isMaskedAt(session, about.schema, field) ? undefined : field;
}

function faultOf(session: Session, call: ListCall): Fault[] {
  const { observation, entry, list } = call;
  const { sort } = entry.operation["x-behavior"];
  const asked = sort && observation.search.get(sort.by);
  if (sort === undefined || !asked || asked.includes("[")) return [];
  const field = sortedField(session, call, asked);
  const values = field === undefined ? undefined : valuesOf(list.rows, field);
  if (field === undefined || values === undefined) return [];
  const signs = signsOf(observation.search.get(sort.direction));
  const orders = ordersOf(values);
  if (orders.some((order) => signs.some((sign) => isOrdered(values, order, sign)))) return [];
  const message = `The list is to be sorted by ${field}, and its records are in another order.`;
  return [listFault(call, message, "/x-behavior/sort", list.rowPointer + fieldPointer(field))];
}

/** Records are in the order that the address asks for. */
export const sortHonoured: Rule = {
  id: "sort-honoured",
  class: "behavior",
  severity: "error",
  summary: "The records of a list ascend or descend as its address asks.",
  doesNotFireWhen: [
    "one sensible way to compare has them in order",
    "values are the same, null or left out",
    "the direction is not said and they are in order the other way round",
    "the records have no such field",
    masked,
  ],
  check: (session) => seenLists(session).flatMap((call) => faultOf(session, call)),
};
