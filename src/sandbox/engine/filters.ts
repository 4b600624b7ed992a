import type { Behavior, Schema } from "../../openapi/document.ts";
import type { Call } from "../behaviours/behaviours.ts";
import { isFields } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import type { Comparable, Comparison, Condition } from "../store/condition.ts";
import type { EntityModel } from "./model.ts";
import type { World } from "./world.ts";

type Filter = NonNullable<Behavior["filters"]>[string];

const comparisons: Record<string, Comparison> = {
  match: "contains",
  after: ">",
  from: ">=",
  before: "<",
  until: "<=",
};

/** A value of an address as the field keeps it: a number where the field is one, 1 for true. */
function comparableText(world: World, schema: Schema | undefined, text: string): Comparable {
  const types = schema === undefined ? [] : world.model.shapes.types(schema);
  if (types.includes("boolean") && /^(true|false|1|0)$/.test(text)) return /^(true|1)$/.test(text) ? 1 : 0;
  const isNumber = types.includes("number") || types.includes("integer");
  return isNumber && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const isFlags = (text: string): boolean => /^[01](,[01])+$/.test(text);

const invalidTime = (name: string): Refusal =>
  new Refusal("invalid", `${name}: this is no time that the API takes`, { field: name });

/** The conditions of whole days: the day itself is within both bounds. */
function dayConditions(world: World, name: string, field: string, compare: string, text: string) {
  const day = world.behaviours.times.day(text);
  if (day === undefined) throw invalidTime(name);
  const from: Condition = { field, comparison: ">=", value: day.start };
  const until: Condition = { field, comparison: "<", value: day.next };
  if (compare === "from") return [from];
  return compare === "until" ? [until] : [from, until];
}

function momentConditions(world: World, name: string, field: string, compare: string, text: string) {
  const value = world.behaviours.times.stored(text);
  if (value === undefined) throw invalidTime(name);
  return [{ field, comparison: comparisons[compare] ?? "=", value }];
}

/** One comparison that an address asks for. */
interface Asked {
  /** Parameter as it is written: `user`, `start[gte]`. */
  name: string;
  filter: Filter;
  compare: string;
  text: string;
  /** Schema of the parameter, for a field that no answer shows. */
  parameter: Schema | undefined;
}

const isBound = (compare: string): boolean => ["after", "from", "before", "until"].includes(compare);

/** Tells whether a field holds a moment; one that is not shown does when it is bounded by one. */
function holdsMoment(world: World, schema: Schema | undefined, { compare, text }: Asked): boolean {
  const { formats, stored } = world.behaviours.times;
  if (schema !== undefined) return formats.includes(schema.format ?? "");
  return isBound(compare) && stored(text) !== undefined;
}

function conditionsOf(world: World, model: EntityModel, asked: Asked): Condition[] {
  const { name, filter, compare, text, parameter } = asked;
  const { field, unit } = filter;
  const schema = world.model.shapes.atPath(model.schema, field);
  if (holdsMoment(world, schema, asked)) {
    if (unit === "day" || compare === "day") return dayConditions(world, name, field, compare, text);
    if (isBound(compare)) return momentConditions(world, name, field, compare, text);
  }
  if (compare === "match") return [{ field, comparison: "contains", value: text }];
  if (schema?.type === "boolean" && isFlags(text)) {
    return [{ field, comparison: "in", value: text.split(",").map(Number) }];
  }
  const value = comparableText(world, schema ?? parameter, text);
  return [{ field, comparison: comparisons[compare] ?? "=", value }];
}

/**
 * What the records of a list have to fulfil by the filters of its address.
 * @throws {Refusal} when a filter has a value that is none
 */
export function filterConditions(
  world: World,
  model: EntityModel,
  behavior: Behavior,
  call: Call,
): Condition[] {
  return Object.entries(behavior.filters ?? {}).flatMap(([name, filter]) => {
    const sent = call.query[name];
    if (sent === undefined) return [];
    const { compare } = filter;
    const parameter = call.entry.parameters.find((one) => one.name === name)?.schema;
    if (!isFields(sent)) {
      const how = typeof compare === "string" ? compare : "equal";
      return conditionsOf(world, model, { name, filter, compare: how, text: String(sent), parameter });
    }
    return Object.entries(sent).flatMap(([key, text]) => {
      const how = typeof compare === "object" ? (compare[key] ?? "equal") : "equal";
      const written = `${name}[${key}]`;
      return conditionsOf(world, model, {
        name: written,
        filter,
        compare: how,
        text: String(text),
        parameter,
      });
    });
  });
}
