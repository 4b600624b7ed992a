import type { DatabaseSync } from "node:sqlite";
import { openDatabase } from "./database.ts";
import { Table, type TableOptions } from "./table.ts";

/** Where the sandbox keeps its records. */
export interface Store {
  table(options: TableOptions): Table;
  /** Does something whole or, when it throws, not at all; so does one within another, which the outer one may survive. */
  transaction<Result>(work: () => Result): Result;
  /** A word that is kept beside the records; undefined where there is none. */
  note(name: string): string | undefined;
  setNote(name: string, text: string): void;
  /** Removes the words whose names begin with a text. */
  removeNotes(beginning: string): void;
  /** Calls back whenever something has been undone. */
  onUndone(listener: () => void): void;
  close(): void;
}

function transactions(database: DatabaseSync, undone: () => void): Store["transaction"] {
  let depth = 0;
  return (work) => {
    const isInner = depth > 0;
    const name = `level${depth}`;
    database.exec(isInner ? `SAVEPOINT ${name}` : "BEGIN IMMEDIATE");
    depth += 1;
    try {
      const result = work();
      database.exec(isInner ? `RELEASE ${name}` : "COMMIT");
      return result;
    } catch (reason) {
      database.exec(isInner ? `ROLLBACK TO ${name}; RELEASE ${name}` : "ROLLBACK");
      undone();
      throw reason;
    } finally {
      depth -= 1;
    }
  };
}

/**
 * Opens a store in a file, or in memory when none is named.
 * @throws {SandboxError} when the file cannot be used; it is left as it was
 */
export function openStore(file?: string): Store {
  const database = openDatabase(file);
  database.exec("CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT");
  const listeners: (() => void)[] = [];
  return {
    table(options) {
      const table = new Table(database, options);
      listeners.push(() => table.forget());
      return table;
    },
    transaction: transactions(database, () => {
      for (const listener of listeners) listener();
    }),
    onUndone: (listener) => void listeners.push(listener),
    note(name) {
      const text = database.prepare("SELECT text FROM note WHERE name = ?").get(name)?.["text"];
      return text === undefined ? undefined : String(text);
    },
    setNote(name, text) {
      database.prepare("INSERT OR REPLACE INTO note (name, text) VALUES (?, ?)").run(name, text);
    },
    removeNotes(beginning) {
      database.prepare("DELETE FROM note WHERE substr(name, 1, ?) = ?").run(beginning.length, beginning);
    },
    close: () => database.close(),
  };
}
