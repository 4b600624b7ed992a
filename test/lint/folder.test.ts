import { expect, test } from "vitest";
import { findingsAfter, testMutations } from "./mutate.ts";

const book = "schemas/book.yaml";
const common = "schemas/common.yaml";
const shelf = "title: Shelf\n  description: Where books stand.\n  type: object\n";
const price = "price: { $ref: ./common.yaml#/Money }";

testMutations([
  {
    rule: "unreached",
    when: "nothing refers into a file",
    changes: [["schemas/shelf.yaml", "", `Shelf:\n  ${shelf}`]],
    says: "The file schemas/shelf.yaml is reached from nowhere",
  },
  {
    rule: "unreached",
    when: "nothing refers to a schema",
    changes: [[common, "Money:", `Shelf:\n  ${shelf}Money:`]],
    says: "Shelf is reached from nowhere",
  },
  {
    rule: "unreached",
    when: "a schema refers only to itself",
    changes: [[common, "Money:", 'Shelf:\n  properties: { over: { $ref: "#/Shelf" } }\nMoney:']],
    says: "Shelf is reached from nowhere",
  },
  {
    rule: "unreached",
    when: "nothing refers to one of a group",
    changes: [["shared.yaml", "parameters:\n", "parameters:\n  Shelf:\n    name: shelf\n    in: query\n"]],
    says: "Shelf is reached from nowhere",
  },
  {
    rule: "unreached",
    when: "an example says no reason to stay",
    changes: [["examples/books.yaml", "  x-unused: It lacks the title, which the text requires.\n", ""]],
    says: "printedBookBody is reached from nowhere",
  },
  {
    rule: "unreached",
    when: "an example that is used says that it is not",
    changes: [["examples/books.yaml", "summary: A new book", "summary: A new book\n  x-unused: For a test."]],
    says: "createBookBody has x-unused, but something refers to it",
  },
  {
    rule: "renamed",
    when: "two files have a schema of one name",
    changes: [
      [book, "Genre:\n", "Money:\n  title: Money\n  description: Another amount.\n  type: number\nGenre:\n"],
      [book, price, `${price}\n    cost: { $ref: "#/Money" }`],
    ],
    says: "The schema Money has the same name as the one at schemas/",
  },
  {
    rule: "outside-reference",
    when: "it leads to another folder",
    changes: [[book, price, `${price}\n    cost: { description: Price., $ref: ../../library/money.yaml }`]],
    says: "to ../library/money.yaml",
  },
  {
    rule: "outside-reference",
    when: "it leads to the network",
    changes: [
      [book, price, `${price}\n    cost: { description: Price., $ref: "https://books.test/money.json" }`],
    ],
    says: "to https://books.test/money.json",
  },
]);

test("nothing is found in a contract that breaks no rule", () => {
  expect(findingsAfter([])).toEqual([]);
});

test("a document of its own need not be referred to", () => {
  expect(findingsAfter([["workflows.arazzo.yaml", "", "arazzo: 1.0.1\n"]])).toEqual([]);
});

test("a finding stands where the fault is written", () => {
  const [inValue] = findingsAfter([[common, "description: How much.", "description: TODO"]]);
  expect(inValue).toMatchObject({ file: "bookshop/schemas/common.yaml", line: 22, column: 28 });
  const [atKey] = findingsAfter([[common, "  description: An amount in a currency.\n", ""]]);
  expect(atKey).toMatchObject({ file: "bookshop/schemas/common.yaml", line: 16, column: 1 });
});
