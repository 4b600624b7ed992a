import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Arrival } from "../client/policy/arrival.ts";
import { formatArrival, parseArrival } from "./arrivalText.ts";

/** Older versions that stay, for processes that are reading them. */
const kept = 16;

/** Tries that fail one after the other only where something other than our processes changes the files. */
const tries = 1_000;

/** Milliseconds after which a temporary file is one of a process that crashed. */
const abandoned = 60_000;

/** What is thrown by node:fs says why in a code. */
export const codeOf = (error: unknown): unknown => Object(error).code;

/** The versions in a folder, the oldest first; what else lies there is not ours. */
const versionsAmong = (names: string[]): number[] =>
  names
    .filter((name) => /^\d{1,15}$/.test(name))
    .map(Number)
    .toSorted((one, other) => one - other);

/** Removes a file; one that is gone, or is held by another process, is left to the next sweep. */
function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    return;
  }
}

const isAbandoned = (file: string): boolean =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > abandoned;

/** Removes versions that nobody reads, the oldest first, and what crashed processes left. */
function sweep(folder: string, names: string[], versions: number[]): void {
  for (const version of versions.slice(0, -kept)) remove(join(folder, String(version)));
  const temporary = names.filter((name) => name.endsWith(".tmp")).map((name) => join(folder, name));
  temporary.filter(isAbandoned).forEach(remove);
}

/** A file that no process wrote as a whole holds no state; the next version is made above it. */
function read(file: string): Arrival | undefined {
  try {
    return parseArrival(readFileSync(file, "utf8"));
  } catch (error) {
    if (codeOf(error) === "EISDIR") return undefined;
    throw error;
  }
}

/** Puts a file in its place as a whole, unless there is one already. */
function publish(folder: string, temporary: string, version: number, arrival: Arrival): void {
  const draft = join(folder, temporary);
  writeFileSync(draft, formatArrival(arrival));
  try {
    linkSync(draft, join(folder, String(version)));
  } finally {
    remove(draft);
  }
}

/**
 * Makes the next version from the newest one. Undefined when another process was faster: it made that version before,
 * or went so far ahead meanwhile that the version read here has been removed.
 */
function tryNext<T extends { arrival: Arrival }>(
  folder: string,
  temporary: string,
  next: (arrival: Arrival | undefined) => T,
): T | undefined {
  const names = readdirSync(folder);
  const versions = versionsAmong(names);
  const newest = versions.at(-1) ?? 0;
  const base = join(folder, String(newest));
  if (versions.length === 0) writeFileSync(base, "", { flag: "a" });
  const made = next(read(base));
  publish(folder, temporary, newest + 1, made.arrival);
  if (!existsSync(base)) {
    remove(join(folder, String(newest + 1)));
    return undefined;
  }
  if (names.length > 2 * kept) sweep(folder, names, versions);
  return made;
}

/**
 * Changes the state that a folder keeps, as one atomic step among all processes. The newest version is the state; who
 * first gives the next version its name has made the step, and nobody holds a lock that a crash could leave behind.
 */
export function change<T extends { arrival: Arrival }>(
  folder: string,
  temporary: string,
  next: (arrival: Arrival | undefined) => T,
): T {
  for (let count = 0; count < tries; count += 1) {
    try {
      const made = tryNext(folder, temporary, next);
      if (made !== undefined) return made;
    } catch (error) {
      if (codeOf(error) === "ENOENT") mkdirSync(folder, { recursive: true });
      else if (codeOf(error) !== "EEXIST") throw error;
    }
  }
  throw Object.assign(new Error(`${tries} tries failed.`), { code: "EBUSY" });
}
