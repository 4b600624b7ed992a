import { expect, test } from "vitest";
import { isUndocumentedProperty } from "../../src/openapi/problem.ts";
import { createSchemaChecker } from "../../src/openapi/schemaChecker.ts";
import { readContract } from "../../src/sandbox/contracts.ts";

const check = createSchemaChecker(readContract("seventime"));

// The names are such that a message which quotes them cannot be read back.
const name = "it's 'required' property 'x'";

test("a problem has the name of the property that is missing", () => {
  const [problem] = check({ type: "object", required: [name] }, {}, "/body");
  expect(problem).toMatchObject({ pointer: "/body", keyword: "required", property: name });
});

test.each(["additionalProperties", "unevaluatedProperties"])(
  "a problem has the name of the property that %s forbids",
  (keyword) => {
    const [problem] = check({ type: "object", [keyword]: false }, { [name]: 1 }, "");
    expect(problem).toMatchObject({
      property: name,
      message: `must not have '${name}', which is not documented`,
    });
    expect(problem && isUndocumentedProperty(problem)).toBe(true);
  },
);

test("another problem has no property", () => {
  const [problem] = check({ type: "object" }, 7, "");
  expect(problem).toEqual({ pointer: "", keyword: "type", message: "must be object" });
});
