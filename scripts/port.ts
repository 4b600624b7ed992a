import { UsageError } from "./run.ts";

/**
 * The port that a word of the command line names.
 * @throws {UsageError} when it names none
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is no port. Give a whole number from 0 to 65535.`);
}
