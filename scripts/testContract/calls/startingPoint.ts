import type { Parameter } from "../../../src/openapi/document.ts";
import { type OperationEntry, requestMedia } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import { type Fields, isFields, valueAt } from "../../../src/openapi/fields.ts";

/** A request to begin with: the documented one, with what the records that are there have. */
export interface StartingPoint {
  /** Values of the path, in their order. */
  ids: string[];
  /** The path with them in it. */
  path: string;
  /** The parameters that the request has to have. */
  query: Fields;
  body: unknown;
}

const isId = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** What a field of some record of an entity holds. */
function anyOf(world: World, entity: string, field: string): string | number | undefined {
  const values = world
    .table(entity)
    .find({ limit: 20 })
    .map((record) => valueAt(record, field));
  return values.find((value): value is string | number => isId(value) && value !== "" && value !== 0);
}

const idOf = (world: World, entity: string): string | number | undefined =>
  anyOf(world, entity, world.entity(entity).entity.id.field);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const lastName = (path: string): string => path.replaceAll("[]", "").split(".").at(-1) ?? path;

/** Names of fields that hold an id of a user, beside those that the contract says so of. */
const actors = ["createdByUser", "modifiedByUser", "deletedByUser", "uploadedBy"];

/** What each name of a field refers to, over all entities of the API. */
function targetsOf(world: World, entity: string): Map<string, string> {
  const { entities } = world.model;
  const references = [...entities.values()].flatMap(({ entity: one }) =>
    Object.entries(one.references ?? {}).map(([path, target]) => [lastName(path), target] as const),
  );
  const names = [...entities.keys()].flatMap((name) =>
    [`${lowerFirst(name)}_id`, lowerFirst(name), `${lowerFirst(name)}s`].map((one) => [one, name] as const),
  );
  const users = actors.map((name) => [name, "User"] as const);
  return new Map([...names, ...users, ...references, [world.entity(entity).entity.id.field, entity]]);
}

/** The entity of which a field is that no two records share, by the field's name. */
const uniquesOf = (world: World): Map<string, string> =>
  new Map(
    [...world.model.entities.values()].flatMap(({ name, entity: { unique = [] } }) =>
      world.table(name).count() === 0 ? [] : unique.map((field) => [field, name] as const),
    ),
  );

/** Fields that no two records share, some of them only together with others. */
const own = ["userName", "email", "slug", "lastname", "lastName", "supplierInvoiceNumber"];

let made = 0;

/** A text that no record has yet: `marty+1@example.com`, `AnnaA1`. */
const unlike = (text: string): string =>
  text.includes("@") ? text.replace("@", `+${made}@`) : `${text}${made}`;

interface Rewriting {
  world: World;
  targets: Map<string, string>;
  /** Names of the objects that hold the fields of the record itself, where those are written. */
  holders: string[];
  /** The same moment of a day that nothing is planned for yet. */
  later(moment: string): string;
}

function rewritten(context: Rewriting, name: string, holder: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(context, name, holder, one));
  if (isFields(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, rewritten(context, key, name, inner)]),
    );
  }
  if (!isId(value)) return value;
  const { world, targets, holders } = context;
  if (typeof value === "string" && isMoment.test(value)) return context.later(value);
  if (holders.includes(holder) && own.includes(name)) return unlike(String(value));
  // An id in a list that has a kind of record's name is of that kind: `location: [{ id }]`.
  const target = (name === "id" ? targets.get(holder) : undefined) ?? targets.get(name);
  if (target !== undefined && world.model.entities.has(target)) return idOf(world, target) ?? value;
  const unique =
    holder === "" && holders.length === 0 ? uniquesOf(world).get(name.replace(/s$/, "")) : undefined;
  return (unique && anyOf(world, unique, name.replace(/s$/, ""))) ?? value;
}

const isMoment = /^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/;

const day = 86_400_000;

/** How many days lie ahead of the demo data's last plans. */
const clear = 200;

/** Moves the moments of a body to days that nothing is planned for yet, with the same time between them. */
function laterThan(world: World, body: unknown): Rewriting["later"] {
  const [earliest = "1970-01-01"] =
    (JSON.stringify(body) ?? "").match(/\d{4}-\d\d-\d\d(?=T)/g)?.toSorted() ?? [];
  const days = Math.floor((world.now().getTime() - Date.parse(earliest)) / day) + clear + made;
  return (moment) => {
    const date = new Date(Date.parse(moment.slice(0, 10)) + days * day).toISOString().slice(0, 10);
    return date + moment.slice(10);
  };
}

const lowest = new Set(["after", "from"]);
const highest = new Set(["before", "until"]);

/** The first or the last value of a field, for a bound that all records are within. */
function boundOf(world: World, entity: string, field: string, compare: unknown): unknown {
  const isBound = typeof compare === "string" && (lowest.has(compare) || highest.has(compare));
  if (!isBound) return undefined;
  const order = { field, descending: highest.has(compare) };
  const [record] = world.table(entity).find({ order, limit: 1 });
  return record && valueAt(record, field);
}

/** A real value for a parameter: what the field that it filters by, or that has its name, holds. */
function parameterOf(world: World, { operation }: OperationEntry, { name, example }: Parameter): unknown {
  const { entity, filters = {} } = operation["x-behavior"];
  const { field = name, compare } = filters[name] ?? {};
  const target =
    name === world.entity(entity).entity.id.field ? undefined : targetsOf(world, entity).get(field);
  if (target !== undefined && world.model.entities.has(target)) return idOf(world, target);
  const unique = uniquesOf(world).get(name) ?? entity;
  const found = boundOf(world, entity, field, compare) ?? anyOf(world, entity, field);
  return found ?? anyOf(world, unique, name) ?? example;
}

/** The request of an operation that the contract prints, for the records of a world. */
export function startingPoint(world: World, entry: OperationEntry): StartingPoint {
  const { entity, action } = entry.operation["x-behavior"];
  const targets = targetsOf(world, entity);
  const { example } = resolverOf(world.model.document);
  const [printed] = Object.values(requestMedia(entry)?.examples ?? {});
  const isWrite = action === "create" || action === "update";
  made += 1;
  const holders = isWrite ? ["", lowerFirst(entity)] : [];
  const value = (parameter: Parameter): unknown => parameterOf(world, entry, parameter);
  const inPath = entry.parameters.filter((parameter) => parameter.in === "path");
  const inQuery = entry.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const ids = inPath.map((parameter) => String(value(parameter) ?? parameter.example ?? "none"));
  const path = inPath.reduce(
    (text, { name }, index) => text.replace(`{${name}}`, encodeURIComponent(ids[index] ?? "")),
    entry.path,
  );
  const body = printed && example(printed).value;
  const context = { world, targets, holders, later: laterThan(world, body) };
  return {
    ids,
    path,
    query: Object.fromEntries(inQuery.map((parameter) => [parameter.name, value(parameter)])),
    body: rewritten(context, "", "", body),
  };
}
