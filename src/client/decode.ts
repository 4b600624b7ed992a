import { DecodeError } from "./errors/decodeError.ts";
import { itemsOf } from "./items.ts";
import type { OperationData, PaginationData } from "./operation.ts";
import { valueAt } from "./pointer.ts";

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function listProblem(pagination: PaginationData, body: unknown): string | undefined {
  if (!Array.isArray(valueAt(body, pagination.items))) return `the body has no list at ${pagination.items}.`;
  if (pagination.style === "offset" && itemsOf(pagination, body).includes(undefined)) {
    return `a row of the list has no item at ${pagination.item}.`;
  }
  if (pagination.style !== "page") return undefined;
  const missing = [pagination.total, pagination.pages, pagination.current].find(
    (pointer) => typeof valueAt(body, pointer) !== "number",
  );
  return missing === undefined ? undefined : `the body has no number at ${missing}.`;
}

/** What is wrong with a body; undefined where it has the form that the operation promises. */
function problemOf({ item, pagination }: OperationData, body: unknown): string | undefined {
  if (!isObject(body)) return "the body is neither an object nor an array.";
  if (item && !isObject(valueAt(body, item))) return `the body has no item at ${item}.`;
  return pagination && listProblem(pagination, body);
}

/**
 * Parses the text of a successful answer.
 * @throws {DecodeError} when it is empty or not JSON
 */
export function parseBody(operation: OperationData, response: Response, text: string): unknown {
  if (text.trim() === "") throw new DecodeError(operation.id, "the body is empty.", response, text);
  try {
    return JSON.parse(text);
  } catch {
    throw new DecodeError(operation.id, "the body is not JSON.", response, text);
  }
}

/**
 * Checks that a body has the form that the operation promises.
 * @throws {DecodeError} when it lacks its list or item
 */
export function checkBody(operation: OperationData, response: Response, body: unknown): void {
  const problem = problemOf(operation, body);
  if (problem !== undefined) throw new DecodeError(operation.id, problem, response, JSON.stringify(body));
}
