import { ConfigurationError } from "./errors/configurationError.ts";

/** Nothing, and segments that lead elsewhere. */
const misleading = /^\.{0,2}$/;

/**
 * Encodes a value so that it stays one segment of a path.
 * @throws {ConfigurationError} when it is missing, empty, `.` or `..`
 */
export function encodeSegment(name: string, value: unknown): string {
  const text = String(value ?? "");
  if (!misleading.test(text)) return encodeURIComponent(text);
  throw new ConfigurationError(`The path parameter ${name} is "${text}", which leads elsewhere.`);
}
