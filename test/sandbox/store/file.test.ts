import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, expect, test } from "vitest";
import { SandboxError } from "../../../src/sandbox/sandboxError.ts";
import { openStore } from "../../../src/sandbox/store/store.ts";

const folders: string[] = [];

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  folders.push(folder);
  return join(folder, "records.db");
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const options = { name: "shop Person", idField: "id", shown: new Set(["id", "name"]) };

/** A file of the sandbox with some thousand records, closed. */
function filled(): string {
  const file = newFile();
  const store = openStore(file);
  const table = store.table(options);
  store.transaction(() => {
    for (let id = 1; id <= 3000; id += 1) table.insert({ id, name: `person ${id}` });
  });
  store.close();
  return file;
}

test("a file keeps its records and notes", () => {
  const file = newFile();
  const first = openStore(file);
  first.table(options).insert({ id: 1, name: "Åsa" });
  first.setNote("seed", "demo");
  first.close();
  const second = openStore(file);
  expect(second.table(options).get(1)).toEqual({ id: 1, name: "Åsa" });
  expect(second.note("seed")).toBe("demo");
  second.close();
});

test("a file in use is refused, and the first goes on", () => {
  const file = newFile();
  const first = openStore(file);
  expect(() => openStore(file)).toThrow(/in use by another sandbox/);
  first.table(options).insert({ id: 1, name: "still here" });
  first.close();
  const next = openStore(file);
  expect(next.table(options).count()).toBe(1);
  next.close();
});

/** Expects a file to be refused with a message, and to be the same to the byte afterwards. */
function expectRefused(file: string, message: RegExp): void {
  const before = readFileSync(file);
  expect(() => openStore(file)).toThrow(SandboxError);
  expect(() => openStore(file)).toThrow(message);
  expect(readFileSync(file).equals(before)).toBe(true);
}

test("a file that is no database is left as it is", () => {
  const file = newFile();
  writeFileSync(file, "my notes, much longer than a header of SQLite would ever be: ".repeat(10));
  expectRefused(file, /not a file of the sandbox/);
});

test("a short file is left as it is", () => {
  const file = newFile();
  writeFileSync(file, "notes");
  expectRefused(file, /not a file of the sandbox/);
});

test("another program's database is left as it is", () => {
  const file = newFile();
  const other = new DatabaseSync(file);
  other.exec("CREATE TABLE mine (name TEXT)");
  other.close();
  expectRefused(file, /not a file of the sandbox/);
});

test("a database of another version is left as it is", () => {
  const file = filled();
  const other = new DatabaseSync(file);
  other.exec("PRAGMA user_version = 99");
  other.close();
  expectRefused(file, /another version/);
});

test("a damaged file is left as it is", () => {
  const file = filled();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 8192, 40_000);
  writeFileSync(file, bytes);
  expectRefused(file, /damaged/);
});

test("a file cut off is left as it is", () => {
  const file = filled();
  writeFileSync(file, readFileSync(file).subarray(0, 10_000));
  expectRefused(file, /damaged/);
});

test("a folder that is not there is said to be so", () => {
  expect(() => openStore(join(newFile(), "no", "such.db"))).toThrow(/cannot be opened/);
});
