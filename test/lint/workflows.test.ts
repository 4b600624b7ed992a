import { expect, test } from "vitest";
import { type Change, findingsAfter, testMutations } from "./mutate.ts";

const file = "workflows.arazzo.yaml";

const withStep = (step: string): Change[] => [
  [
    file,
    "",
    `arazzo: 1.0.1
info: { title: Workflows, version: 1.0.0 }
sourceDescriptions: [{ name: bookshop, type: openapi, url: ./openapi.yaml }]
workflows: [{ workflowId: lend, steps: [${step}] }]
`,
  ],
];

test("a step that calls an operation with its parameters is fine", () => {
  const step = "{ stepId: read, operationId: getBook, parameters: [{ name: id, in: path, value: a }] }";
  expect(findingsAfter(withStep(step))).toEqual([]);
});

testMutations([
  {
    rule: "workflow-step",
    when: "the contract has no such operation",
    changes: withStep("{ stepId: list, operationId: listAuthor }"),
    says: "The step list calls listAuthor, which the contract does not have",
  },
  {
    rule: "workflow-step",
    when: "the operation has no such parameter",
    changes: withStep(
      "{ stepId: list, operationId: listAuthors, parameters: [{ name: nam, in: query, value: a }] }",
    ),
    says: "listAuthors has no parameter nam in its query",
  },
  {
    rule: "workflow-step",
    when: "a parameter of the path is missing",
    changes: withStep("{ stepId: read, operationId: getBook }"),
    says: "The step sends getBook without path id",
  },
]);
