import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import type { Report, ReportOptions } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Forms that reports can have, by the names that people call them by; each takes a report for every API. */
export const reporters = { pretty, json, junit, sarif, github, html } as const satisfies Record<
  string,
  (reports: Report[], options: ReportOptions) => string
>;
