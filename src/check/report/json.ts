import type { Report } from "./report.ts";

/** Reports as JSON, in the form that `report.schema.json` describes: one alone as it is, several as a list. */
export const json = (reports: Report[]): string =>
  JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2);
