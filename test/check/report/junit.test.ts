import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { junit } from "../../../src/check/report/junit.ts";
import { all, changed, clean, hostile, report } from "./support.ts";

const schema = readFileSync(join(import.meta.dirname, "schemas/jenkins-junit.xsd"), "utf8");

/** What the schema that Jenkins has for JUnit results finds wrong. */
async function problemsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "report.xml", contents: xml }],
    schema: [schema],
  });
  return errors.map(({ message }) => message);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  htmlEntities: true,
  trimValues: false,
  isArray: (name) => ["testsuite", "testcase", "property"].includes(name),
});

interface TestCase {
  classname: string;
  name: string;
  failure?: { type: string; message: string; "#text": string };
  "system-out"?: string;
  skipped?: string;
}

interface TestSuite {
  name: string;
  tests: string;
  failures: string;
  errors: string;
  skipped: string;
  properties: { property: { name: string; value: string }[] };
  testcase: TestCase[];
}

const suitesOf = (xml: string): TestSuite[] => parser.parse(xml).testsuites.testsuite;

test.each(all)("is valid by the schema that Jenkins has", async (...reports) => {
  expect(await problemsOf(junit(reports))).toEqual([]);
});

test("the schema refuses what is no JUnit", async () => {
  expect(await problemsOf(junit([report]).replace("<testcase ", "<case "))).not.toEqual([]);
});

test.each(all)("has the attributes that readers of JUnit ask for, and counts right", (...reports) => {
  const suites = suitesOf(junit(reports));
  expect(suites.map(({ name }) => name)).toEqual(
    reports.flatMap(({ api }) => ["structure", "protocol", "behavior"].map((name) => `${api} ${name}`)),
  );
  for (const { tests, failures, errors, skipped, testcase } of suites) {
    expect(Number(tests)).toBe(testcase.length);
    expect(Number(failures)).toBe(testcase.filter(({ failure }) => failure !== undefined).length);
    expect(Number(skipped)).toBe(testcase.filter((each) => each.skipped !== undefined).length);
    expect(errors).toBe("0");
    for (const { name, classname } of testcase) {
      expect(name).not.toBe("");
      expect(classname).toMatch(/^(seventime|timekit)/);
    }
  }
});

test("every suite has the coverage among its properties", () => {
  for (const { properties } of suitesOf(junit([report]))) {
    expect(properties.property.map(({ name, value }) => `${name} ${value}`)).toEqual([
      "baseUrl https://api.example.com",
      "mode read-only",
      "coverage.operations 3/4",
      "coverage.parameters 0/0",
      "coverage.properties 199/200",
      "coverage.enumValues 5/5",
      "coverage.statuses 1/3",
      "coverage.behaviors 0/2",
    ]);
  }
});

test("what an earlier report has is skipped, and fails nothing", () => {
  const [structure] = suitesOf(junit([changed]));
  const outcomes = structure?.testcase.map(({ classname, failure, skipped }) => [
    classname,
    failure !== undefined,
    skipped !== undefined,
  ]);
  expect(outcomes).toEqual([
    ["seventime.wrong-type", false, true],
    ["seventime.missing-field", true, false],
  ]);
});

test("a finding fails a test of its class, what is worth knowing fails none", () => {
  const [structure, protocol, behavior] = suitesOf(junit([report]));
  expect(structure?.testcase[0]).toMatchObject({
    classname: "seventime.wrong-type",
    name: "GET /users (listUsers) /data/-/firstName",
    failure: { type: "error", message: "A string was expected, a number was seen." },
  });
  expect(structure?.testcase[0]?.failure?.["#text"]).toContain(report.findings[0]?.curl);
  expect(protocol?.testcase[0]).toMatchObject({ name: "GET /people/{id}", failure: { type: "warning" } });
  expect(behavior?.testcase[0]).not.toHaveProperty("failure");
  expect(behavior?.testcase[0]?.["system-out"]).toContain("Seen: 3 times");
});

test("an API without findings has one test a class that passes", () => {
  const suites = suitesOf(junit([clean]));
  expect(suites.map(({ tests, failures }) => [tests, failures])).toEqual([
    ["1", "0"],
    ["1", "0"],
    ["1", "0"],
  ]);
});

test("what would break the file is read back as it was, but for control characters", () => {
  const message = suitesOf(junit([hostile]))[0]?.testcase[0]?.failure?.message;
  expect(message).toBe(
    '</failure><script>alert("1")</script> ]]> & 100%\u{fffd}::error::\u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}',
  );
});
