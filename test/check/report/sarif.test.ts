import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { sarif } from "../../../src/check/report/sarif.ts";
import { wrongType } from "../../../src/check/rules/wrongType.ts";
import { all, changed, clean, finding, report } from "./support.ts";

const file = join(import.meta.dirname, "schemas/sarif-2.1.0-rtm.5.json");
// It is of an older draft, whose two keywords that differ are its names alone.
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
// One of its patterns has a bracket too many, which only the older kind of regular expression takes.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** The parts of a SARIF log that tests look at. */
interface Run {
  tool: { driver: { rules: { id: string }[] } };
  automationDetails: { id: string };
  results: {
    ruleId: string;
    level: string;
    kind?: string;
    baselineState?: string;
    partialFingerprints: object;
  }[];
  properties: { coverage: object };
}

const runsOf = (...reports: (typeof report)[]): Run[] => JSON.parse(sarif(reports)).runs;

test.each(all)("is SARIF 2.1.0", (...reports) => {
  validate(JSON.parse(sarif(reports)));
  expect(validate.errors ?? []).toEqual([]);
});

test("the schema that it is held against refuses what is no SARIF", () => {
  const log = JSON.parse(sarif([report]));
  log.runs[0].results[0].baselineState = "old";
  expect(validate(log)).toBe(false);
});

test("a rule says what has to hold and when it is silent; one of another tool has a text all the same", () => {
  const [run] = runsOf({ ...report, findings: [finding, { ...finding, rule: "dredd" }] });
  expect(run?.tool.driver.rules).toMatchObject([
    {
      id: "wrong-type",
      shortDescription: { text: wrongType.summary },
      help: { text: expect.stringMatching(/^It says nothing when [a-z]/) },
    },
    { id: "dredd", fullDescription: { text: "A difference that dredd has found." } },
  ]);
});

test("every finding is a result of its rule, in the contract", () => {
  const [run] = runsOf(report);
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([
    "wrong-type",
    "undocumented-operation",
    "sort-honoured",
  ]);
  expect(run?.results.map(({ level }) => level)).toEqual(["error", "warning", "note"]);
  expect(run?.results[1]).toMatchObject({
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

test("every API has a run and a category of its own, with its coverage", () => {
  const runs = runsOf(report, { ...clean, api: "timekit" });
  expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
    "timepact-check/seventime/",
    "timepact-check/timekit/",
  ]);
  expect(runs[0]?.properties.coverage).toEqual({
    operations: "3/4",
    parameters: "0/0",
    properties: "199/200",
    enumValues: "5/5",
    statuses: "1/3",
    behaviors: "0/2",
  });
});

test("a finding keeps its fingerprints when it is seen more often", () => {
  const fingerprints = (each: typeof report) =>
    runsOf(each).flatMap(({ results }) => results.map(({ partialFingerprints }) => partialFingerprints));
  const oftener = report.findings.map((one) => ({ ...one, count: 99 }));
  expect(fingerprints({ ...report, findings: oftener })).toEqual(fingerprints(report));
  for (const name of ["finding/v1", "primaryLocationLineHash"]) {
    expect(new Set(fingerprints(report).map((each) => Object(each)[name])).size).toBe(3);
  }
});

test("a result says what it is to the earlier report, and what is gone raises no alert", () => {
  const states = runsOf(changed)[0]?.results.map(({ ruleId, baselineState, kind, level }) => [
    ruleId,
    baselineState,
    kind,
    level,
  ]);
  expect(states).toEqual([
    ["wrong-type", "unchanged", undefined, "error"],
    ["missing-field", "new", undefined, "error"],
    ["null-value", "absent", "pass", "none"],
  ]);
  expect(runsOf(report)[0]?.results[0]).not.toHaveProperty("baselineState");
});
