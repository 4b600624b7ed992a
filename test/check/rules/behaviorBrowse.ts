import type { Schema } from "../../../src/openapi/document.ts";
import { type Fields, placesOf } from "../../../src/openapi/fields.ts";
import { type OperationEntry, listOperations } from "../../../src/openapi/operations.ts";
import { type Visit, rowsOf } from "./behaviorSupport.ts";

/** The lists of an API. */
export const listsOf = ({ session }: Visit): OperationEntry[] =>
  listOperations(session.document).filter(
    ({ operation, path }) => operation["x-behavior"].action === "list" && !path.includes("{"),
  );

/** The most records that every API answers with. */
export const most = 100;

/** Tells whether a value is a text, a number or a flag. */
export const isScalar = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

const firstValue = (rows: Fields[], path: string): unknown =>
  rows.flatMap((row) => placesOf(row, path)).find(({ value }) => isScalar(value))?.value;

/** A time of a record as a request takes it. */
export function asTaken(value: unknown, { pattern = "" }: Schema): unknown {
  const isTime = /^\d{4}-\d{2}-\d{2}[T ].*$/.test(String(value)) && pattern.startsWith("^\\d{4}");
  const length = { 0: 10, 1: 16 }[pattern.split(":").length - 1] ?? 19;
  return isTime ? String(value).slice(0, length).replace("T", " ") : value;
}

/** A value of a record as an address takes it. */
function written(guest: Visit, { parameters }: OperationEntry, name: string, value: unknown): string {
  const schema = parameters.find((parameter) => parameter.name === name)?.schema ?? {};
  const resolved = guest.session.shapes.resolve(schema);
  if (typeof value === "boolean") return String(resolved.type === "boolean" ? value : Number(value));
  return encodeURIComponent(String(asTaken(value, resolved)));
}

/** Asks for a list by each of its filters, with a value that a record has. */
async function filter(guest: Visit, entry: OperationEntry, rows: Fields[]): Promise<void> {
  const { operation, path } = entry;
  for (const [name, { field, compare }] of Object.entries(operation["x-behavior"].filters ?? {})) {
    const value = firstValue(rows, field);
    if (value === undefined) continue;
    const text = written(guest, entry, name, value);
    const names = typeof compare === "object" ? Object.keys(compare).map((key) => `${name}[${key}]`) : [name];
    for (const one of names) await guest.call("GET", `${path}?limit=${most}&${one}=${text}`);
  }
}

/** Asks for a list by some of its fields, up and down. */
async function sort(guest: Visit, entry: OperationEntry, rows: Fields[]): Promise<void> {
  const { operation, path, parameters } = entry;
  const { sort: by } = operation["x-behavior"];
  if (by === undefined) return;
  const schemaOf = (name: string) =>
    guest.session.shapes.resolve(parameters.find((parameter) => parameter.name === name)?.schema ?? {});
  const [prefix = ""] = /(?<=^\^)[a-z_]+(?=\\\.)/.exec(schemaOf(by.by).pattern ?? "") ?? [];
  const fields = Object.keys(rows[0] ?? {}).filter((field) => isScalar(rows[0]?.[field]));
  for (const name of fields.slice(0, 4)) {
    for (const direction of schemaOf(by.direction).enum ?? []) {
      const field = prefix === "" ? name : `${prefix}.${name}`;
      await guest.call("GET", `${path}?limit=${most}&${by.by}=${field}&${by.direction}=${String(direction)}`);
    }
  }
}

async function page(guest: Visit, { operation, path }: OperationEntry, rows: Fields[]): Promise<void> {
  const pagination = operation["x-pagination"];
  if (pagination === undefined || pagination.style === "none") return;
  const limit = Math.max(1, Math.ceil(rows.length / 3));
  for (let index = 0; index * limit <= rows.length; index += 1) {
    const place =
      pagination.style === "page"
        ? `${pagination.page}=${index + 1}`
        : `${pagination.offset}=${index * limit}`;
    await guest.call("GET", `${path}?${pagination.limit}=${limit}&${place}`);
  }
}

async function read(guest: Visit, { path, operation }: OperationEntry, rows: Fields[]): Promise<void> {
  const { entity } = operation["x-behavior"];
  const field = guest.session.document.components.schemas[entity]?.["x-entity"]?.id.field ?? "id";
  const item = `${path}/{${field}}`;
  if (guest.session.document.paths[item]?.get === undefined) return;
  for (const row of rows.slice(0, 4)) await guest.call("GET", `${path}/${String(row[field])}`);
}

/** Asks for every list: filtered, sorted, in pages; and for records of it. */
export async function browse(guest: Visit): Promise<void> {
  for (const entry of listsOf(guest)) {
    const rows = rowsOf(await guest.call("GET", `${entry.path}?limit=${most}`));
    await filter(guest, entry, rows);
    await sort(guest, entry, rows);
    await page(guest, entry, rows);
    await read(guest, entry, rows);
  }
}
