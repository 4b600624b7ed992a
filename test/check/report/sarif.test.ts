import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { sarif } from "../../../src/check/report/sarif.ts";
import { clean, hostile, report } from "./support.ts";

const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, "sarif.schema.json"), "utf8"));
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

test.each([report, clean, hostile])("is SARIF 2.1.0", (each) => {
  validate(JSON.parse(sarif(each)));
  expect(validate.errors ?? []).toEqual([]);
});

test("every finding is a result of its rule, in the contract", () => {
  const [run] = JSON.parse(sarif(report)).runs;
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    "wrong-type",
    "undocumented-operation",
    "sort-honoured",
  ]);
  expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning", "note"]);
  expect(run.results[1]).toMatchObject({
    ruleId: "undocumented-operation",
    ruleIndex: 1,
    message: { text: "GET /people/{id}: A string was expected, a number was seen." },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "generated/seventime/openapi.json" } },
        logicalLocations: [{ fullyQualifiedName: "/paths" }],
      },
    ],
    occurrenceCount: 1,
  });
});

test("a finding keeps its fingerprint when it is seen more often", () => {
  const fingerprints = (each: typeof report) =>
    JSON.parse(sarif(each)).runs[0].results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
    );
  const oftener = report.findings.map((finding) => ({ ...finding, count: 99 }));
  expect(fingerprints({ ...report, findings: oftener })).toEqual(fingerprints(report));
  expect(new Set(fingerprints(report).map((each: object) => JSON.stringify(each))).size).toBe(3);
});
