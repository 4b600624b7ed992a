import { UsageError } from "./run.ts";

/**
 * Reads a port of the command line; 0 stands for any that is free.
 * @throws {UsageError} when it is no port
 */
export function readPort(option: string, text: string): number {
  const port = Number(text);
  if (text.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`${option} ${text} is no port. Give a whole number from 0 to 65535.`);
}
