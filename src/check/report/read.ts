import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { CheckError } from "../checkError.ts";
import type { Report } from "./report.ts";

const remedy = "Give a file that timepact check has written with --report json=FILE.";

/** Where the package has the schema of reports. */
const schemaPath = "timepact/check/report.schema.json";

/** The check of one report, made from the schema that the package publishes. */
function reportValidator(): ValidateFunction<Report> {
  const file = createRequire(import.meta.url).resolve(schemaPath);
  const ajv = formats.default(new Ajv2020({ strict: false }));
  // A port may have the form of one and be none.
  ajv.addFormat("uri", (text) => URL.canParse(text));
  ajv.addSchema(JSON.parse(readFileSync(file, "utf8")), schemaPath);
  return ajv.compile<Report>({ $ref: `${schemaPath}#/$defs/report` });
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CheckError(`${file} is no JSON, or it is cut off. ${remedy}`);
  }
}

/**
 * Reads the reports in a JSON file: one, or those of several APIs in a list.
 * @throws {CheckError} when the text is something else
 */
export function readReports(text: string, file: string): Report[] {
  const content = parse(text, file);
  const reports: unknown[] = Array.isArray(content) ? content : [content];
  const isReport = reportValidator();
  if (reports.length === 0) throw new CheckError(`${file} holds no report. ${remedy}`);
  return reports.map((report) => {
    if (isReport(report)) return report;
    const [problem] = isReport.errors ?? [];
    const place = problem?.instancePath ? `${problem.instancePath} ` : "it ";
    throw new CheckError(`${file} is no report of timepact check: ${place}${problem?.message}. ${remedy}`);
  });
}

/**
 * The report of an API among those of a file.
 * @throws {CheckError} when there is none
 */
export function reportOfApi(reports: Report[], api: string, file: string): Report {
  const found = reports.find((report) => report.api === api);
  if (found !== undefined) return found;
  const others = reports.map((report) => report.api).join(", ");
  throw new CheckError(`${file} holds no report of ${api}, only of ${others}. ${remedy}`);
}
