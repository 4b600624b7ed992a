import type { Report } from "./report.ts";

/** A report as JSON, in the form that `report.schema.json` describes. */
export const json = (report: Report): string => JSON.stringify(report, null, 2);
