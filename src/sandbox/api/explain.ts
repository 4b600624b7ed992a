import type { Problem } from "../../openapi/problem.ts";

/** The field that a problem is about, as a caller knows it: `name`, `invoiceItems.0.price`, `limit`. */
export function fieldOf({ pointer, keyword, property }: Problem): string {
  const [, ...names] = pointer.split("/").slice(1);
  const missing = keyword === "required" && property !== undefined ? [property] : [];
  return [...names, ...missing].join(".");
}

/** What is wrong, in words for the caller. */
export function explain(problem: Problem): string {
  const field = fieldOf(problem);
  const place = problem.pointer.split("/")[1] ?? "";
  const name = field === "" ? place : field;
  return problem.keyword === "required" ? `${name} is required` : `${name} ${problem.message}`;
}
