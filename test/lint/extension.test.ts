import { expect, test } from "vitest";
import { findingsAfter, testMutations } from "./mutate.ts";

const common = "schemas/common.yaml";

testMutations([
  {
    rule: "extension",
    when: "it is not known",
    changes: [[common, "title: Money", "title: Money\n  x-colour: red"]],
    says: "The extension x-colour is not known",
  },
  {
    rule: "extension",
    when: "its value does not fit",
    changes: [[common, "title: Money", "title: Money\n  x-sensitive: perhaps"]],
    says: "The value of x-sensitive does not fit",
  },
  {
    rule: "extension",
    when: "an example that nothing refers to has it",
    changes: [["examples/books.yaml", "x-unused: It", "x-colour: red\n  x-unused: It"]],
    says: "The extension x-colour is not known",
  },
]);

test("a property and a value that begin with x- are no extensions", () => {
  const message = "message: { description: What went wrong., type: string }";
  const value = "value: { message: The key is wrong. }";
  const findings = findingsAfter([
    [common, message, `${message}\n    x-colour: { description: Colour of it., type: string }`],
    ["examples/errors.yaml", value, "value: { message: The key is wrong., x-colour: red }"],
  ]);
  expect(findings).toEqual([]);
});
