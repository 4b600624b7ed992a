import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { SandboxError } from "../sandboxError.ts";

/** What SQLite keeps in a file's header to tell whose it is: "tpac". */
const applicationId = 0x74_70_61_63;

/** Form of the tables; a file with another cannot be read. */
const version = 1;

const headerBytes = 100;

function headerOf(file: string): Buffer {
  const header = Buffer.alloc(headerBytes);
  const handle = openSync(file, "r");
  try {
    return header.subarray(0, readSync(handle, header, 0, headerBytes, 0));
  } finally {
    closeSync(handle);
  }
}

/** Refuses what is not a file of the sandbox by its first bytes, before SQLite has touched it. */
function assertOurs(file: string): void {
  const header = headerOf(file);
  if (header.length === 0) return;
  const isSqlite = header.length === headerBytes && header.toString("latin1", 0, 15) === "SQLite format 3";
  if (!isSqlite || header.readUInt32BE(68) !== applicationId) {
    throw new SandboxError(
      `${file} is not a file of the sandbox and is left as it is. Name another with --db.`,
    );
  }
  if (header.readUInt32BE(60) !== version) {
    throw new SandboxError(
      `${file} is of another version of the sandbox and is left as it is. Name another.`,
    );
  }
}

const textOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

function openingError(file: string, reason: unknown): SandboxError {
  const text = textOf(reason);
  if (/locked|busy/i.test(text)) {
    return new SandboxError(`${file} is in use by another sandbox. End that one, or name another file.`);
  }
  if (/malformed|not a database|corrupt/i.test(text)) {
    return new SandboxError(`${file} is damaged (${text}) and is left as it is. Name another with --db.`);
  }
  return new SandboxError(`${file} cannot be opened: ${text}.`);
}

/** Text without the case of its letters, Å as well as A, which `lower` of SQLite leaves as it is. */
const folded = (value: unknown): string | null => (value === null ? null : String(value).toLowerCase());

const endsWith = (text: unknown, end: unknown): number =>
  text !== null && String(text).endsWith(String(end)) ? 1 : 0;

/** Looks a file over without a right to write to it. */
function assertWhole(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const findings = database.prepare("PRAGMA quick_check(1)").all();
    const [text] = findings.flatMap((finding) => Object.values(finding));
    if (text !== "ok") throw new Error(`malformed: ${String(text)}`);
  } finally {
    database.close();
  }
}

/** Bytes of a page, for records of some thousand bytes; what a file has been made with stays. */
const pageSize = 16_384;

function openPrepared(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA page_size = ${pageSize};`);
    // The order matters: the header has to say whose file it is before a log stands in front of it.
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`);
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec("BEGIN IMMEDIATE; COMMIT;");
    return database;
  } catch (reason) {
    database.close();
    throw reason;
  }
}

function openMemory(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.exec(`PRAGMA page_size = ${pageSize};`);
  return database;
}

function openFile(file: string): DatabaseSync {
  try {
    if (existsSync(file)) {
      assertOurs(file);
      assertWhole(file);
    }
    return openPrepared(file);
  } catch (reason) {
    throw reason instanceof SandboxError ? reason : openingError(file, reason);
  }
}

/**
 * Opens the sandbox's database: a file that this process alone may use, or memory.
 *
 * What has been committed to a file survives the end of the process however it comes.
 * @throws {SandboxError} when the file is another's, damaged, or in use; it is left as it was
 */
export function openDatabase(file: string | undefined): DatabaseSync {
  const database = file === undefined ? openMemory() : openFile(file);
  database.function("folded", { deterministic: true }, folded);
  database.function("endsWith", { deterministic: true }, endsWith);
  return database;
}
