import { DecodeError } from "./errors/decodeError.ts";
import type { OperationData } from "./operation.ts";
import { valueAt } from "./pointer.ts";

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** What is wrong with a body; undefined where it has the form that the operation promises. */
function problemOf({ item, pagination }: OperationData, body: unknown): string | undefined {
  if (!isObject(body)) return "the body is neither an object nor an array.";
  if (item !== undefined && !isObject(valueAt(body, item))) return `the body has no item at ${item}.`;
  if (pagination === undefined) return undefined;
  if (!Array.isArray(valueAt(body, pagination.items))) return `the body has no list at ${pagination.items}.`;
  if (pagination.style === "none") return undefined;
  const missing = [pagination.total, pagination.pages, pagination.current].find(
    (pointer) => typeof valueAt(body, pointer) !== "number",
  );
  return missing === undefined ? undefined : `the body has no number at ${missing}.`;
}

/**
 * Parses the text of a successful answer and checks that it has the form that the operation promises.
 * @throws {DecodeError} when it is empty, not JSON, or without its list or item
 */
export function decode(operation: OperationData, response: Response, text: string): unknown {
  const fail = (problem: string): never => {
    throw new DecodeError(operation.id, problem, response, text);
  };
  if (text.trim() === "") return fail("the body is empty.");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return fail("the body is not JSON.");
  }
  const problem = problemOf(operation, body);
  return problem === undefined ? body : fail(problem);
}
