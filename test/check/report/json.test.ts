import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { json } from "../../../src/check/report/json.ts";
import { root } from "../../../scripts/paths.ts";
import { clean, finding, hostile, report } from "./support.ts";

const schema: object = JSON.parse(readFileSync(join(root, "src/check/report/report.schema.json"), "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

const problemsOf = (value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

/** Every schema in a schema. */
const schemasIn = (value: unknown): object[] =>
  typeof value !== "object" || value === null
    ? []
    : ["type" in value ? [value] : [], ...Object.values(value).map(schemasIn)].flat();

test.each([report, clean])("is the report itself, and as the schema says", (each) => {
  expect(JSON.parse(json(each))).toEqual(each);
  expect(problemsOf(JSON.parse(json(each)))).toEqual([]);
});

test("has the fields in the order in which they are described", () => {
  expect(Object.keys(JSON.parse(json(report)))).toEqual([
    "api",
    "baseUrl",
    "mode",
    "exchanges",
    "requests",
    "coverage",
    "findings",
  ]);
});

test("texts of any kind are kept", () => {
  expect(JSON.parse(json(hostile))).toEqual(hostile);
});

describe("the schema", () => {
  test.each([
    ["a field too many", { ...report, extra: 1 }, " additionalProperties"],
    [
      "a finding with a field too many",
      { ...report, findings: [{ ...finding, value: "Anna" }] },
      "/findings/0 additionalProperties",
    ],
    ["no mode", { ...report, mode: undefined }, " required"],
    ["another mode", { ...report, mode: "none" }, "/mode enum"],
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
    expect(problemsOf(value)).toContain(problem);
  });

  test("describes everything and is closed", () => {
    const schemas = schemasIn(schema).filter((each) => "type" in each && typeof each.type !== "object");
    expect(schemas.length).toBeGreaterThan(20);
    expect(schemas.filter((each) => !("description" in each))).toEqual([]);
    const objects = schemas.filter((each) => "type" in each && each.type === "object");
    expect(objects.filter((each) => !("additionalProperties" in each))).toEqual([]);
  });
});
