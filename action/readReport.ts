import { readFileSync } from "node:fs";
import type { Report } from "../src/check/report/report.ts";
import { isFields } from "../src/openapi/fields.ts";
import { ActionError } from "./actionError.ts";

/** Tells a report, which the check has just written, from what is none; its schema is not looked at again. */
const isReport = (value: unknown): value is Report =>
  isFields(value) && typeof value["api"] === "string" && Array.isArray(value["findings"]);

/**
 * Reads the report that the check has written.
 * @throws {ActionError} when there is none
 */
export function readReport(file: string): Report {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isReport(value)) return value;
  } catch {
    // The message below says it.
  }
  throw new ActionError(`${file} is no report of one API. Look at what the check said.`);
}
