import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { json } from "../../../src/check/report/json.ts";
import { root } from "../../../scripts/paths.ts";
import { all, changed, clean, finding, report } from "./support.ts";

const schema: { $id: string } = JSON.parse(
  readFileSync(join(root, "src/check/report/report.schema.json"), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
ajv.addSchema(schema);
const validate = ajv.compile({ $ref: schema.$id });
const validateOne = ajv.compile({ $ref: `${schema.$id}#/$defs/report` });

const problemsOf = (value: unknown): string[] =>
  validateOne(value)
    ? []
    : (validateOne.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

/** Every schema in a schema. */
const schemasIn = (value: unknown): object[] =>
  typeof value !== "object" || value === null
    ? []
    : ["type" in value ? [value] : [], ...Object.values(value).map(schemasIn)].flat();

test.each(all)("is the report itself, or a list of several, as the schema says", (...reports) => {
  const text = json(reports);
  expect(JSON.parse(text)).toEqual(reports.length === 1 ? reports[0] : reports);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

test("has the fields in the order in which they are described", () => {
  expect(Object.keys(JSON.parse(json([report])))).toEqual([
    "api",
    "baseUrl",
    "mode",
    "checkedAt",
    "exchanges",
    "requests",
    "coverage",
    "leftOut",
    "verified",
    "findings",
  ]);
});

describe("the schema", () => {
  test("takes no empty list, and no text", () => {
    expect([[], "report", null].map((value) => validate(value))).toEqual([false, false, false]);
  });

  const { since } = changed;

  test.each([
    ["a field too many", { ...report, extra: 1 }, " additionalProperties"],
    [
      "a finding with a field too many",
      { ...report, findings: [{ ...finding, value: "Anna" }] },
      "/findings/0 additionalProperties",
    ],
    ["no mode", { ...report, mode: undefined }, " required"],
    ["another mode", { ...report, mode: "none" }, "/mode enum"],
    ["a time that is not UTC", { ...report, checkedAt: "2026-11-22T09:30:00+01:00" }, "/checkedAt pattern"],
    [
      "a day in place of a time",
      { ...report, verified: { getUser: "2026-11-22" } },
      "/verified/getUser format",
    ],
    [
      "coverage without names",
      { ...report, coverage: { ...report.coverage, statuses: { seen: 1, all: 2 } } },
      "/coverage/statuses required",
    ],
    ["another status", { ...report, findings: [{ ...finding, status: "gone" }] }, "/findings/0/status enum"],
    [
      "what is gone without what is unseen",
      { ...clean, since: { ...since, unseen: undefined } },
      "/since required",
    ],
    [
      "another side",
      { ...report, findings: [{ ...finding, verdict: { side: "us", why: "So." } }] },
      "/findings/0/verdict/side enum",
    ],
    [
      "a pointer that is none",
      { ...report, findings: [{ ...finding, specPointer: "users" }] },
      "/findings/0/specPointer pattern",
    ],
    ["nothing counted", { ...report, findings: [{ ...finding, count: 0 }] }, "/findings/0/count minimum"],
  ])("refuses %s", (_, value, problem) => {
    expect(problemsOf(JSON.parse(JSON.stringify(value)))).toContain(problem);
  });

  test("describes everything and is closed", () => {
    const schemas = schemasIn(schema).filter((each) => "type" in each && typeof each.type !== "object");
    expect(schemas.length).toBeGreaterThan(20);
    expect(schemas.filter((each) => !("description" in each))).toEqual([]);
    const objects = schemas.filter((each) => "type" in each && each.type === "object");
    expect(objects.filter((each) => !("additionalProperties" in each))).toEqual([]);
  });
});
