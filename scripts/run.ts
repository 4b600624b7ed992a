import { apis } from "./paths.ts";

/** A mistake of the person at the command line; its message says what to do. */
export class UsageError extends Error {
  override name = "UsageError";
}

const oldestNode = 24;

function assertNode(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= oldestNode) return;
  throw new UsageError(
    `This script needs Node ${oldestNode}; it runs on ${process.versions.node}. ` +
      "Start it with npm run, after npm ci without --ignore-scripts.",
  );
}

const isUsage = (error: Error): boolean =>
  "code" in error && typeof error.code === "string" && error.code.startsWith("ERR_PARSE_ARGS");

/**
 * Runs a script's main function and ends the process with its exit code. Errors that are meant for people are
 * printed as one message; any other error keeps its stack. Both end with 2.
 */
export async function run(
  main: () => Promise<number>,
  forPeople: (abstract new (...parameters: never[]) => Error)[] = [],
): Promise<void> {
  try {
    assertNode();
    process.exitCode = await main();
  } catch (error) {
    const known =
      error instanceof Error &&
      (isUsage(error) || [UsageError, ...forPeople].some((kind) => error instanceof kind));
    console.error(known ? error.message : error);
    process.exitCode = 2;
  }
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
