import { createInterface } from "node:readline/promises";
import type { ReadStream, WriteStream } from "node:tty";
import { CheckError } from "../check/checkError.ts";

/** Where a question is asked and answered. */
export interface Terminal {
  input: Pick<ReadStream, "isTTY"> & NodeJS.ReadableStream;
  output: Pick<WriteStream, "isTTY"> & NodeJS.WritableStream;
}

/** What is asked before anything is written. */
const questionOf = (addresses: string[]): string =>
  `The check will make records of its own at ${addresses.join(", ")}, change them and delete them again.
Do that in a test account only. Is this one? Type yes to go on: `;

/** The answer to a question; empty where the input ends, or an interrupt comes, before there is one. */
async function ask({ input, output }: Terminal, question: string): Promise<string> {
  const terminal = createInterface({ input, output });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const answer = await Promise.race([terminal.question(question), ended]);
  terminal.close();
  return answer;
}

/**
 * Asks on a terminal whether the APIs may be written to.
 * @throws {CheckError} when the answer is not yes, or there is no terminal to ask on
 */
export async function assertConsent(addresses: string[], terminal: Terminal): Promise<void> {
  if (!terminal.input.isTTY || !terminal.output.isTTY) {
    throw new CheckError(
      "--write makes and deletes records, and there is no terminal to ask on whether this is a test account. Say so with --yes.",
    );
  }
  const answer = await ask(terminal, questionOf(addresses));
  if (answer.trim().toLowerCase() === "yes") return;
  throw new CheckError("Nothing was sent, for the answer was not yes.");
}
