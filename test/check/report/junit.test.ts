import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { junit } from "../../../src/check/report/junit.ts";
import { clean, hostile, report } from "./support.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  htmlEntities: true,
  trimValues: false,
  isArray: (name) => ["testsuite", "testcase"].includes(name),
});

interface TestCase {
  classname: string;
  name: string;
  failure?: { type: string; message: string; "#text": string };
  "system-out"?: string;
}

interface TestSuite {
  name: string;
  tests: string;
  failures: string;
  errors: string;
  testcase: TestCase[];
}

const suitesOf = (xml: string): TestSuite[] => parser.parse(xml).testsuites.testsuite;

test.each([report, clean, hostile])("is XML, with the attributes that readers of JUnit ask for", (each) => {
  const xml = junit(each);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')).toBe(true);
  for (const { name, tests, failures, errors, testcase } of suitesOf(xml)) {
    expect(name).toMatch(/^seventime (structure|protocol|behavior)$/);
    expect(Number(tests)).toBe(testcase.length);
    expect(Number(failures)).toBe(testcase.filter(({ failure }) => failure !== undefined).length);
    expect(errors).toBe("0");
    for (const { name: caseName, classname } of testcase) {
      expect(caseName).not.toBe("");
      expect(classname).toMatch(/^seventime/);
    }
  }
});

test("a finding fails a test of its class, what is worth knowing fails none", () => {
  const [structure, protocol, behavior] = suitesOf(junit(report));
  expect(structure?.testcase[0]).toMatchObject({
    classname: "seventime.wrong-type",
    name: "GET /users (listUsers) /data/-/firstName",
    failure: { type: "error", message: "A string was expected, a number was seen." },
  });
  expect(structure?.testcase[0]?.failure?.["#text"]).toContain(report.findings[0]?.curl);
  expect(protocol?.testcase[0]).toMatchObject({ name: "GET /people/{id}", failure: { type: "warning" } });
  expect(behavior?.testcase[0]).not.toHaveProperty("failure");
  expect(behavior?.testcase[0]?.["system-out"]).toContain("Seen: 3");
});

test("an API without findings has one test a class that passes", () => {
  const suites = suitesOf(junit(clean));
  expect(suites.map(({ tests, failures }) => [tests, failures])).toEqual([
    ["1", "0"],
    ["1", "0"],
    ["1", "0"],
  ]);
});

test("what would break the file is read back as it was, but for control characters", () => {
  const message = suitesOf(junit(hostile))[0]?.testcase[0]?.failure?.message;
  expect(message).toBe(
    '</failure><script>alert("1")</script> ]]> & 100%\u{fffd}::error::\u{fffd}[31m\u{fffd}\u{fffd}\u{fffd}',
  );
});
