import { DecodeError } from "./errors/decodeError.ts";
import type { OperationData } from "./operation.ts";
import { isRecord, valueAt } from "./pointer.ts";

/** What a body lacks of what the operation promises. */
function lackOf({ item, pagination }: OperationData, body: unknown): string | undefined {
  if (!isRecord(body)) return "object and no array in it";
  if (item && !isRecord(valueAt(body, item))) return `item at ${item}`;
  return pagination?.lack(body);
}

/** What the text of an error holds: JSON, or else the text itself; undefined where it is empty. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/**
 * Parses the text of a successful answer.
 * @throws {DecodeError} when it is empty or not JSON
 */
export function parseBody(operation: OperationData, response: Response, text: string): unknown {
  if (text === "") throw new DecodeError(operation.id, "its body is empty", response, text);
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError(operation.id, "its body is no JSON", response, text);
  }
}

/**
 * Checks that a body has the form that the operation promises.
 * @throws {DecodeError} when it lacks its list or item
 */
export function checkBody(operation: OperationData, response: Response, text: string, body: unknown): void {
  const lack = lackOf(operation, body);
  if (lack) throw new DecodeError(operation.id, `its body has no ${lack}`, response, text);
}
