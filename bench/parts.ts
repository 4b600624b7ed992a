import { UsageError } from "../src/cli/run.ts";
import { drift } from "./drift/part.ts";
import { overhead } from "./overhead/part.ts";
import type { Part } from "./report.ts";
import { sandbox } from "./sandbox/part.ts";
import { size } from "./size/part.ts";
import { storm } from "./storm/part.ts";
import { types } from "./types/part.ts";

/** Every part of the benchmarks, in the order in which they run. */
export const parts: Part[] = [storm, overhead, size, types, sandbox, drift];

/**
 * The parts that the words of a command line choose; all without a word.
 * @throws {UsageError} when a word names no part
 */
export function selectParts(words: string[]): Part[] {
  const names = parts.map(({ name }) => name);
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined) {
    throw new UsageError(`There is no benchmark ${unknown}. Known: ${names.join(", ")}.`);
  }
  return words.length === 0 ? parts : parts.filter(({ name }) => words.includes(name));
}
