import type { Schema } from "../../../src/openapi/document.ts";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { type OperationEntry, listOperations, requestMedia } from "../../../src/openapi/operations.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { asTaken, isScalar, listsOf, most } from "./behaviorBrowse.ts";
import { type Visit, rowsOf } from "./behaviorSupport.ts";

/** The writing operation of a list's collection: on the list itself, or on one record of it. */
function writing(guest: Visit, { path }: OperationEntry, action: string): OperationEntry | undefined {
  return listOperations(guest.session.document).find(
    ({ operation, path: other }) =>
      operation["x-behavior"].action === action && other.replace(/\/\{[^/]+\}$/, "") === path,
  );
}

const idField = (guest: Visit, { operation }: OperationEntry): string =>
  guest.session.document.components.schemas[operation["x-behavior"].entity]?.["x-entity"]?.id.field ?? "id";

/** Sends a write that names a record, in the path or in the body. */
async function send(guest: Visit, entry: OperationEntry, id: unknown, field: string, body: Fields) {
  const isInPath = entry.path.includes("{");
  const path = entry.path.replace(/\{[^/]+\}$/, String(id));
  const sent = isInPath ? wrapped(guest, entry, body) : { [field]: id, ...body };
  return guest.call(
    entry.method.toUpperCase(),
    path,
    entry.method === "delete" && isInPath ? undefined : sent,
  );
}

/** The wrapper that a body has around its record; empty where it has none. */
function wrapperOf({ session }: Visit, entry: OperationEntry): string {
  const properties = Object.entries(session.shapes.properties(requestMedia(entry)?.schema ?? {}));
  const [[name, schema] = ["", {}]] = properties;
  return properties.length === 1 && Object.keys(session.shapes.properties(schema)).length > 0 ? name : "";
}

/** The schema of the record in the body of a write. */
function bodySchema(guest: Visit, entry: OperationEntry): Schema {
  const wrapper = wrapperOf(guest, entry);
  const whole = requestMedia(entry)?.schema ?? {};
  return guest.session.shapes.at(whole, wrapper === "" ? "" : `/${wrapper}`) ?? {};
}

const wrapped = (guest: Visit, entry: OperationEntry, body: Fields): Fields => {
  const wrapper = wrapperOf(guest, entry);
  return wrapper === "" ? body : { [wrapper]: body };
};

/** The fields of a record that the body of a write takes. */
function bodyFrom(guest: Visit, entry: OperationEntry, row: Fields): Fields {
  const schema = bodySchema(guest, entry);
  const { shapes } = guest.session;
  const properties = shapes.properties(schema);
  const fits = ([name, value]: [string, unknown]): boolean =>
    properties[name] !== undefined &&
    isScalar(value) &&
    shapes.types(properties[name]).includes(typeof value);
  const taken = Object.entries(row)
    .filter(fits)
    .map(([name, value]) => [name, asTaken(value, properties[name] ?? {})] as const);
  return Object.fromEntries(taken);
}

/** What the body of a write cannot do without: who does it, and required fields. */
function needed(guest: Visit, entry: OperationEntry, row: Fields, user: unknown): Fields {
  const required = guest.session.shapes.required(bodySchema(guest, entry));
  const own = Object.entries(bodyFrom(guest, entry, row)).filter(([name]) => required.includes(name));
  const actors = required.filter((name) => name.endsWith("ByUser")).map((name) => [name, user] as const);
  return Object.fromEntries([...own, ...actors]);
}

/** Creates a copy of a record, changes the first and deletes the last; reads and lists around each write. */
async function write(guest: Visit, entry: OperationEntry, rows: Fields[], user: unknown): Promise<void> {
  const field = idField(guest, entry);
  const look = async (id: unknown): Promise<void> => {
    if (guest.session.document.paths[`${entry.path}/{${field}}`]?.get !== undefined) {
      await guest.call("GET", `${entry.path}/${String(id)}`);
    }
  };
  const [first] = rows;
  const last = rows.at(-1);
  const [create, update, remove] = ["create", "update", "delete"].map((action) =>
    writing(guest, entry, action),
  );
  if (first === undefined || last === undefined) return;
  const { entity } = entry.operation["x-behavior"];
  const { unique = [], generated = [] } =
    guest.session.document.components.schemas[entity]?.["x-entity"] ?? {};
  if (create !== undefined) {
    const body = Object.entries(bodyFrom(guest, create, first)).filter(
      ([name]) => name !== field && ![...unique, ...generated].includes(name),
    );
    const fresh = body.map(([name, value]) => [name, name === "email" ? "new.one@example.com" : value]);
    const made = await guest.call(
      "POST",
      create.path,
      wrapped(guest, create, { ...Object.fromEntries(fresh), ...needed(guest, create, {}, user) }),
    );
    const pointer = create.operation["x-item"] ?? "";
    const record = follow(made.answer, pointer);
    if (made.isSuccess && isFields(record)) await look(record[field]);
  }
  if (update !== undefined) {
    for (const [name, value] of Object.entries(bodyFrom(guest, update, first)).slice(0, 6)) {
      await look(first[field]);
      const changed = typeof value === "string" && !/^\d|@|^[0-9a-f-]{8,}$/.test(value) ? `${value}x` : value;
      await send(guest, update, first[field], field, {
        ...needed(guest, update, first, user),
        [name]: changed,
      });
      await look(first[field]);
    }
  }
  if (remove !== undefined) {
    await send(guest, remove, last[field], field, needed(guest, remove, last, user));
    await look(last[field]);
  }
  await guest.call("GET", `${entry.path}?limit=${most}`);
}

/** Creates, changes and deletes records of every kind. */
export async function change(guest: Visit): Promise<void> {
  const user = rowsOf(await guest.call("GET", "/users"))[0]?.["_id"];
  for (const entry of listsOf(guest)) {
    await write(guest, entry, rowsOf(await guest.call("GET", `${entry.path}?limit=${most}`)), user);
  }
}
