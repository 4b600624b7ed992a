import { expect, test } from "vitest";
import { CheckError } from "../../../src/check/checkError.ts";
import { json } from "../../../src/check/report/json.ts";
import { readReports, reportOfApi } from "../../../src/check/report/read.ts";
import { all, finding, report } from "./support.ts";

const messageOf = (text: string): string => {
  try {
    readReports(text, "report.json");
  } catch (error) {
    if (error instanceof CheckError) return error.message;
    throw error;
  }
  return "no error";
};

test.each(all)("what was written is read back as it was", (...reports) => {
  expect(readReports(json(reports), "report.json")).toEqual(reports);
});

test.each([
  ["", /^report\.json is no JSON, or it is cut off\. Give a file/],
  [json([report]).slice(0, 400), /is no JSON, or it is cut off/],
  ["[]", /holds no report/],
  ['"report"', /is no report of timepact check: it must be object/],
  ['{"log":{"entries":[]}}', /is no report of timepact check: it must have required property 'api'/],
  [
    JSON.stringify([report, { ...report, findings: [{ ...finding, count: 0 }] }]),
    /is no report of timepact check: \/findings\/0\/count must be >= 1/,
  ],
  [
    JSON.stringify({ ...report, baseUrl: "https://api.example.com:99999999" }),
    /is no report of timepact check: \/baseUrl must match format "uri"/,
  ],
])("a file that is none is refused in a sentence: %.30s", (text, message) => {
  expect(messageOf(text)).toMatch(message);
  expect(messageOf(text)).not.toContain("\n");
});

test("a value of the file never comes into the sentence", () => {
  expect(messageOf(JSON.stringify({ ...report, mode: "Anna" }))).not.toContain("Anna");
});

test("the report of an API is found in a list; one that is not there is named", () => {
  const reports = [{ ...report, api: "timekit" }, report];
  expect(reportOfApi(reports, "seventime", "report.json")).toBe(report);
  expect(() => reportOfApi(reports, "sevenshifts", "report.json")).toThrow(
    "report.json holds no report of sevenshifts, only of timekit, seventime.",
  );
});
