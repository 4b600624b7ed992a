import { expect, test } from "vitest";
import { createSchemaChecker } from "../../../src/openapi/schemaChecker.ts";
import { explain, fieldOf } from "../../../src/sandbox/api/explain.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";

const check = createSchemaChecker(readContract("seventime"));

const rows = {
  type: "array",
  items: { type: "object", required: ["it's due"], additionalProperties: false },
};

test.each([
  ["what is missing", [{}], "0.it's due", "0.it's due is required"],
  ["a row", [7], "0", "0 must be object"],
])("%s is named as its caller knows it", (_, value, field, words) => {
  const [problem] = check(rows, value, "/body");
  expect(problem && [fieldOf(problem), explain(problem)]).toEqual([field, words]);
});
