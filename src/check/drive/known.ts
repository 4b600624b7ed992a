import type { OpenApiDocument } from "../../openapi/document.ts";
import { type Fields, isFields, placesOf, valueAt } from "../../openapi/fields.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { follow } from "../../openapi/reference.ts";
import { recordsIn } from "../records.ts";

/** A field by which records of one entity name records of another. */
export interface Reference {
  target: string;
  /** The ids that it was seen with. */
  ids: Set<string>;
}

/** How much of a list its first answer has shown. */
export interface Extent {
  rows: number;
  /** How many records the whole list has, as far as is told. */
  total: number;
}

/** A record of a list, and the path of the list without templates. */
export interface Listed {
  list: string;
  id: string;
}

/** Records that answers have shown, by entity. */
export interface Known {
  /** Remembers the records of an answer; the path is that of the call, where its template has names. */
  learn(entry: OperationEntry, answer: unknown, path?: string): void;
  records(entity: string): Fields[];
  /** Ids of an entity: those that other records refer to, which are in use, then those of its records. */
  ids(entity: string): string[];
  /** What lists of a template have shown; undefined where there was no answer of such a list. */
  listed(template: string): Listed[] | undefined;
  /** The extent of a list; undefined before its first answer. */
  extent(operationId: string): Extent | undefined;
  references(): Reference[];
  /** Values of the fields of a name, wherever they stand in what is known. */
  named(name: string): unknown[];
}

const mostRemembered = 50;

function totalIn({ operation }: OperationEntry, answer: unknown): number {
  const pagination = operation["x-pagination"];
  const total =
    pagination === undefined || pagination.style === "none" ? 0 : follow(answer, pagination.total);
  return typeof total === "number" ? total : 0;
}

const isId = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "" && value !== "0") || (typeof value === "number" && value !== 0);

function* valuesNamed(value: unknown, name: string): Generator<unknown> {
  if (Array.isArray(value)) for (const row of value) yield* valuesNamed(row, name);
  if (!isFields(value)) return;
  if (Object.hasOwn(value, name)) yield value[name];
  for (const inner of Object.values(value)) yield* valuesNamed(inner, name);
}

class Memory implements Known {
  readonly #document: OpenApiDocument;
  readonly #records = new Map<string, Map<string, Fields>>();
  readonly #listed = new Map<string, Map<string, Listed>>();
  readonly #extents = new Map<string, Extent>();
  readonly #references = new Map<string, Reference>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  learn(entry: OperationEntry, answer: unknown, path = entry.path): void {
    const { entity, action } = entry.operation["x-behavior"];
    if (action !== "list" && action !== "read") return;
    const records = recordsIn(entry, answer);
    const ids = records.map((record) => this.#keep(entity, record));
    if (action === "list") this.#noteList(entry, path, ids, totalIn(entry, answer));
  }

  records(entity: string): Fields[] {
    return [...(this.#records.get(entity)?.values() ?? [])];
  }

  ids(entity: string): string[] {
    const own = this.records(entity).map((record) => valueAt(record, this.#idField(entity)));
    const referred = this.references().flatMap(({ target, ids }) => (target === entity ? [...ids] : []));
    return [...new Set([...referred, ...own.filter(isId).map(String)])];
  }

  listed(template: string): Listed[] | undefined {
    const all = this.#listed.get(template);
    return all && [...all.values()];
  }

  extent(operationId: string): Extent | undefined {
    return this.#extents.get(operationId);
  }

  references(): Reference[] {
    return [...this.#references.values()];
  }

  named(name: string): unknown[] {
    return [...this.#records.keys()].flatMap((entity) => [...valuesNamed(this.records(entity), name)]);
  }

  #idField(entity: string): string {
    return this.#document.components.schemas[entity]?.["x-entity"]?.id.field ?? "id";
  }

  /** Keeps a record, with what is known of it already, and tells its id. */
  #keep(entity: string, record: Fields): string | undefined {
    const all = this.#records.get(entity) ?? new Map<string, Fields>();
    this.#records.set(entity, all);
    const id = valueAt(record, this.#idField(entity));
    const key = isId(id) ? String(id) : `without id ${all.size}`;
    if (all.has(key) || all.size < mostRemembered) all.set(key, { ...all.get(key), ...record });
    this.#noteReferences(entity, record);
    return isId(id) ? key : undefined;
  }

  #noteList(
    { path, operation }: OperationEntry,
    list: string,
    ids: (string | undefined)[],
    total: number,
  ): void {
    const listed = this.#listed.get(path) ?? new Map<string, Listed>();
    this.#listed.set(path, listed);
    for (const id of ids) if (id !== undefined) listed.set(`${list} ${id}`, { list, id });
    const { operationId } = operation;
    const rows = ids.length;
    if ((this.#extents.get(operationId)?.total ?? 0) === 0) {
      this.#extents.set(operationId, { rows, total: Math.max(rows, total) });
    }
  }

  #noteReferences(entity: string, record: Fields): void {
    const references = this.#document.components.schemas[entity]?.["x-entity"]?.references ?? {};
    for (const [path, target] of Object.entries(references)) {
      const key = `${entity} ${path}`;
      const known = this.#references.get(key) ?? { target, ids: new Set() };
      this.#references.set(key, known);
      for (const { value } of placesOf(record, path)) if (isId(value)) known.ids.add(String(value));
    }
  }
}

/** Makes a memory of what an API has shown. */
export const createKnown = (document: OpenApiDocument): Known => new Memory(document);
