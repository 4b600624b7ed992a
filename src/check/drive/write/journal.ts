import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { isFields } from "../../../openapi/fields.ts";
import { CheckError } from "../../checkError.ts";

/** A record that a run has made or may have made. */
export interface Made {
  entity: string;
  /** Undefined where no answer has told. */
  id: string | undefined;
  /** Whether the marker of the run is somewhere in it, so that a list tells. */
  isMarked: boolean;
}

/**
 * What a run has made and not yet deleted, on disk before anything is sent, so that a run that was killed can be
 * cleaned up after. It holds ids and names of entities, and nothing else of a record.
 */
export interface Journal {
  file: string;
  /** The text that every record of the run has somewhere, as far as it takes one. */
  marker: string;
  /** Notes that a record is about to be made; gives back the number of its line. */
  intend(entity: string, isMarked: boolean): number;
  made(number: number, id: string): void;
  /** Notes that a record is gone, or was not made. */
  gone(number: number): void;
  /** What is still there, the newest first. */
  open(): [number, Made][];
  /** Closes the file, and removes it when nothing is still there. */
  close(): void;
}

/** Folder of the journals, in the working directory. */
const folder = ".timepact";

const nameOf = (api: string, baseUrl: string): string =>
  `undo-${api}-${createHash("sha256").update(baseUrl).digest("hex").slice(0, 8)}.jsonl`;

interface Head {
  marker: string;
  process: number;
}

function readLine(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isFields(value)) return value;
  } catch {
    // The message below says it.
  }
  throw new CheckError(`${file} is no undo journal. Look at what it holds, then remove it.`);
}

/** Reads the lines of a journal, and takes away a last one that was cut off by what ended the run. */
function readLines(file: string): Record<string, unknown>[] {
  const text = readFileSync(file, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  truncateSync(file, Buffer.byteLength(whole));
  return whole
    .split("\n")
    .slice(0, -1)
    .map((line) => readLine(line, file));
}

function isRunning(process_: unknown): boolean {
  if (typeof process_ !== "number" || process_ === process.pid) return false;
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

class FileJournal implements Journal {
  readonly file: string;
  readonly marker: string;
  readonly #made = new Map<number, Made>();
  readonly #descriptor: number;
  #next = 1;

  constructor(file: string, { marker, process: running }: Head, lines: Record<string, unknown>[]) {
    this.file = file;
    this.marker = marker;
    for (const line of lines) this.#apply(line);
    this.#descriptor = openSync(file, "a");
    this.#write({ marker, process: running });
  }

  #apply({ number, entity, isMarked, id, gone }: Record<string, unknown>): void {
    if (typeof number !== "number") return;
    this.#next = Math.max(this.#next, number + 1);
    if (typeof entity === "string")
      this.#made.set(number, { entity, id: undefined, isMarked: isMarked === true });
    const made = this.#made.get(number);
    if (made !== undefined && typeof id === "string") made.id = id;
    if (gone === true) this.#made.delete(number);
  }

  #write(line: object): void {
    writeSync(this.#descriptor, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#descriptor);
  }

  #note(line: Record<string, unknown>): void {
    this.#write(line);
    this.#apply(line);
  }

  intend(entity: string, isMarked: boolean): number {
    const number = this.#next;
    this.#note({ number, entity, isMarked });
    return number;
  }

  made(number: number, id: string): void {
    this.#note({ number, id });
  }

  gone(number: number): void {
    this.#note({ number, gone: true });
  }

  open(): [number, Made][] {
    return [...this.#made].toReversed();
  }

  close(): void {
    closeSync(this.#descriptor);
    if (this.#made.size === 0) rmSync(this.file);
  }
}

/**
 * Opens the journal of an API at an address: that of a run that did not clean up, or a new one.
 * @throws {CheckError} when another run has it open, or the file is no journal
 */
export function openJournal(directory: string, api: string, baseUrl: string, marker: string): Journal {
  const file = join(directory, folder, nameOf(api, baseUrl));
  mkdirSync(join(directory, folder), { recursive: true });
  const lines = existsSync(file) ? readLines(file) : [];
  const head = lines.findLast((line) => "marker" in line);
  if (isRunning(head?.["process"])) {
    throw new CheckError(`Another check writes to ${baseUrl} at the moment. Wait until it is through.`);
  }
  const known = head?.["marker"];
  return new FileJournal(
    file,
    { marker: typeof known === "string" ? known : marker, process: process.pid },
    lines,
  );
}
