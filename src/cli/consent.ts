import { createInterface } from "node:readline/promises";
import { CheckError } from "../check/checkError.ts";

/** What is asked before anything is written. */
const questionOf = (addresses: string[]): string =>
  `The check will make records of its own at ${addresses.join(", ")}, change them and delete them again.
Do that in a test account only. Is this one? Type yes to go on: `;

/**
 * Asks on a terminal whether the APIs may be written to.
 * @throws {CheckError} when the answer is not yes, or there is no terminal to ask on
 */
export async function assertConsent(addresses: string[]): Promise<void> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) {
    throw new CheckError(
      "--write makes and deletes records, and there is no terminal to ask on whether this is a test account. Say so with --yes.",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((resolve) => {
    terminal.once("close", () => resolve(""));
    terminal.question(questionOf(addresses)).then(resolve, () => resolve(""));
  });
  terminal.close();
  if (answer.trim().toLowerCase() === "yes") return;
  throw new CheckError("Nothing was sent, for the answer was not yes.");
}
