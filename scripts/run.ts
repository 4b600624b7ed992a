import { UsageError, run as runMain } from "../src/cli/run.ts";
import { apis } from "./paths.ts";

const oldestNode = 24;

function assertNode(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return;
  throw new UsageError(
    `This script needs Node ${oldestNode}; it runs on ${process.versions.node}. ` +
      "Start it with npm run, after npm ci without --ignore-scripts.",
  );
}

/** Runs a script's main function, on the Node of the project alone. */
export function run(...[main, forPeople]: Parameters<typeof runMain>): Promise<void> {
  return runMain(async () => {
    assertNode();
    return main();
  }, forPeople);
}

/**
 * The APIs that the words of a command line choose; all without a word.
 * @throws {UsageError} when a word names no API
 */
export function selectApis(words: string[]): string[] {
  const unknown = words.find((word) => !apis.includes(word));
  if (unknown !== undefined) {
    throw new UsageError(`There is no API ${unknown}. Known: ${apis.join(", ")}.`);
  }
  return words.length === 0 ? apis : [...new Set(words)];
}
