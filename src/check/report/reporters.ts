import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import type { Report, ReportOptions } from "./report.ts";
import { sarif } from "./sarif.ts";

/** Forms that a report can have, by the names that people call them by. */
export const reporters = { pretty, json, junit, sarif, github, html } as const satisfies Record<
  string,
  (report: Report, options: ReportOptions) => string
>;
