/** A mistake of the person at the command line; its message says what to do. */
export class UsageError extends Error {
  override name = "UsageError";
}

const isUsage = (error: Error): boolean =>
  "code" in error && typeof error.code === "string" && error.code.startsWith("ERR_PARSE_ARGS");

/**
 * Runs a main function and sets the exit code of the process. Errors that are meant for people are printed as one
 * message; any other error keeps its stack. Both end with 2.
 */
export async function run(
  main: () => Promise<number>,
  forPeople: (abstract new (...parameters: never[]) => Error)[] = [],
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const known =
      error instanceof Error &&
      (isUsage(error) || [UsageError, ...forPeople].some((kind) => error instanceof kind));
    console.error(known ? error.message : error);
    process.exitCode = 2;
  }
}
