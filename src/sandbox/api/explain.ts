import type { Problem } from "../../openapi/problem.ts";

/** The field that a problem is about, as a caller knows it: `name`, `invoiceItems.0.price`, `limit`. */
export function fieldOf({ pointer, keyword, message }: Problem): string {
  const [, ...names] = pointer.split("/").slice(1);
  const missing = keyword === "required" ? /property '([^']+)'/.exec(message)?.[1] : undefined;
  return [...names, ...(missing === undefined ? [] : [missing])].join(".");
}

/** What is wrong, in words for the caller. */
export function explain(problem: Problem): string {
  const field = fieldOf(problem);
  const place = problem.pointer.split("/")[1] ?? "";
  const name = field === "" ? place : field;
  return problem.keyword === "required" ? `${name} is required` : `${name} ${problem.message}`;
}
