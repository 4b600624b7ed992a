import type { DatabaseSync, StatementSync } from "node:sqlite";
import { type Fields, isFields, rootOf } from "../../openapi/fields.ts";
import {
  type Clause,
  type ColumnOf,
  type Comparable,
  type Condition,
  clauseOf,
  fieldExpression,
  isIndexable,
} from "./condition.ts";

/** A field to sort by. */
export interface Order {
  field: string;
  descending: boolean;
}

/** Which records to find, in which order, and how many. */
export interface Query {
  where?: Condition[];
  /** Without one, records come in the order in which they were stored. */
  order?: Order | undefined;
  limit?: number;
  offset?: number;
}

/** Id of a record as it stands in a record or an address. */
export type Id = string | number;

/** What a table has to know of its entity. */
export interface TableOptions {
  name: string;
  idField: string;
  /** Fields that an answer may show; what else a record has is stored beside them. */
  shown: ReadonlySet<string>;
}

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function parse(text: unknown): Fields {
  const value: unknown = JSON.parse(String(text));
  if (isFields(value)) return value;
  throw new Error("A row of the store holds no record. Its file was not written by the sandbox.");
}

const fieldsOfRow = ({ shown, hidden }: Record<string, unknown>): Fields => ({
  ...parse(shown),
  ...(hidden === null || hidden === undefined ? {} : parse(hidden)),
});

function split(record: Fields, shown: ReadonlySet<string>): { shown: string; hidden: string | null } {
  const names = Object.keys(record);
  if (names.every((name) => shown.has(name))) return { shown: JSON.stringify(record), hidden: null };
  const visible: Fields = {};
  const hidden: Fields = {};
  for (const name of names) (shown.has(name) ? visible : hidden)[name] = record[name];
  return { shown: JSON.stringify(visible), hidden: JSON.stringify(hidden) };
}

const mostCounts = 1000;

/** The records of one entity. */
export class Table {
  readonly #database: DatabaseSync;
  readonly #options: TableOptions;
  readonly #name: string;
  readonly #statements = new Map<string, StatementSync>();
  readonly #indexed = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Opens the table of an entity, and makes it where it is not there. */
  constructor(database: DatabaseSync, options: TableOptions) {
    this.#database = database;
    this.#options = options;
    this.#name = quoteName(options.name);
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${this.#name}
         (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, shown TEXT NOT NULL, hidden TEXT) STRICT`,
    );
  }

  insert(record: Fields): void {
    const { shown, hidden } = split(record, this.#options.shown);
    const sql = `INSERT INTO ${this.#name} (id, shown, hidden) VALUES (?, ?, ?)`;
    this.#statement(sql).run(this.#idOf(record), shown, hidden);
    this.#counts.clear();
  }

  /** Puts a record in the place of the one that has its id. */
  replace(record: Fields): void {
    const { shown, hidden } = split(record, this.#options.shown);
    const sql = `UPDATE ${this.#name} SET shown = ?, hidden = ? WHERE id = ?`;
    this.#statement(sql).run(shown, hidden, this.#idOf(record));
    this.#counts.clear();
  }

  remove(id: Id): void {
    this.#statement(`DELETE FROM ${this.#name} WHERE id = ?`).run(String(id));
    this.#counts.clear();
  }

  clear(): void {
    this.#statement(`DELETE FROM ${this.#name}`).run();
    this.#counts.clear();
  }

  get(id: Id): Fields | undefined {
    const row = this.#statement(`SELECT shown, hidden FROM ${this.#name} WHERE id = ?`).get(String(id));
    return row && fieldsOfRow(row);
  }

  has(id: Id): boolean {
    return this.#statement(`SELECT 1 FROM ${this.#name} WHERE id = ?`).get(String(id)) !== undefined;
  }

  find(query: Query = {}): Fields[] {
    return this.#rows("shown, hidden", query).map(fieldsOfRow);
  }

  /** JSON texts of what answers may show of records. */
  findShown(query: Query = {}): string[] {
    return this.#rows("shown", query).map(({ shown }) => String(shown));
  }

  count(where: Condition[] = []): number {
    const key = JSON.stringify(where);
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const { sql, values } = this.#whereClause(where);
    const row = this.#statement(`SELECT count(*) AS total FROM ${this.#name} ${sql}`).get(...values);
    const total = Number(row?.["total"]);
    if (this.#counts.size >= mostCounts) this.#counts.clear();
    this.#counts.set(key, total);
    return total;
  }

  /** The highest number in a field, be it stored as a number or as digits; 0 where there is none. */
  highest(field: string): number {
    const expression = fieldExpression(this.#columnOf, field);
    const sql = `SELECT max(CAST(${expression} AS INTEGER)) AS highest FROM ${this.#name}`;
    return Number(this.#statement(sql).get()?.["highest"] ?? 0);
  }

  /** Forgets what it knows of the stored, which has been undone. */
  forget(): void {
    this.#counts.clear();
    this.#indexed.clear();
  }

  readonly #columnOf: ColumnOf = (field) => (this.#options.shown.has(rootOf(field)) ? "shown" : "hidden");

  #idOf(record: Fields): string {
    return String(record[this.#options.idField]);
  }

  #statement(sql: string): StatementSync {
    const prepared = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  #index(field: string): void {
    if (this.#indexed.has(field)) return;
    const index = quoteName(`${this.#options.name} ${field}`);
    const expression = fieldExpression(this.#columnOf, field);
    this.#database.exec(`CREATE INDEX IF NOT EXISTS ${index} ON ${this.#name} (${expression})`);
    this.#indexed.add(field);
  }

  #whereClause(where: Condition[]): Clause {
    for (const condition of where) if (isIndexable(condition)) this.#index(condition.field);
    const clauses = where.map((condition) => clauseOf(this.#columnOf, condition));
    const sql = clauses.map((clause) => clause.sql).join(" AND ");
    return { sql: sql && `WHERE ${sql}`, values: clauses.flatMap(({ values }) => values) };
  }

  #orderClause(order: Order | undefined): string {
    if (order === undefined) return "ORDER BY position";
    this.#index(order.field);
    const direction = order.descending ? "DESC" : "ASC";
    return `ORDER BY ${fieldExpression(this.#columnOf, order.field)} ${direction}, position ${direction}`;
  }

  #rows(columns: string, { where = [], order, limit = -1, offset = 0 }: Query) {
    const { sql, values } = this.#whereClause(where);
    const query = `SELECT ${columns} FROM ${this.#name} ${sql} ${this.#orderClause(order)} LIMIT ? OFFSET ?`;
    return this.#statement(query).all(...values, limit, offset);
  }
}

/** A value of a record as SQLite compares it: true is 1. */
export function comparable(value: unknown): Comparable {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" || typeof value === "string") return value;
  return null;
}
