import { ConfigurationError } from "./errors/configurationError.ts";

const dotSegment = /^\.{1,2}$/;

function encodeSegment(name: string, value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (text === "" || dotSegment.test(text)) {
    throw new ConfigurationError(
      `The path parameter ${name} is ${text === "" ? "empty" : `"${text}"`}, which would call another address.`,
    );
  }
  return encodeURIComponent(text);
}

/**
 * Puts values into a path template, encoded so that each stays one segment.
 * @throws {ConfigurationError} when a value is missing, empty, `.` or `..`
 */
export const serializePath = (template: string, values: Record<string, unknown>): string =>
  template.replace(/\{([^{}]+)\}/g, (_match, name: string) => encodeSegment(name, values[name]));
