import { expect, test } from "vitest";
import { findingsAfter, testMutations } from "./mutate.ts";

const books = "paths/books.yaml";
const authors = "paths/authors.yaml";
const book = "schemas/book.yaml";
const act = "x-behavior: { action: act, entity: Book }";

testMutations([
  {
    rule: "pagination",
    when: "a list has none",
    changes: [[authors, "x-pagination: { style: none, items: /data }", ""]],
    says: "The list listAuthors has no x-pagination",
  },
  {
    rule: "pagination",
    when: "it names no parameter",
    changes: [[books, "style: page, page: page,", "style: page, page: page, first: pageNumber,"]],
    says: "names pageNumber, which is no query parameter of listBooks",
  },
  {
    rule: "pagination",
    when: "a pointer leads nowhere",
    changes: [[books, "total: /total", "total: /meta/total"]],
    says: "total of x-pagination leads to /meta/total",
  },
  {
    rule: "pagination",
    when: "the item leads nowhere inside a row",
    changes: [[books, "items: /data", "items: /data, item: /volume"]],
    says: "item of x-pagination leads to /volume, which a row of the answer of listBooks does not have",
  },
  {
    rule: "pagination",
    when: "the items are no array",
    changes: [[books, "items: /data", "items: /total"]],
    says: "which is no array in the answer of listBooks",
  },
  {
    rule: "item",
    when: "the pointer leads nowhere",
    changes: [[books, "x-item: /data", "x-item: /book"]],
    says: "x-item leads to /book, which the answer of createBook does not have",
  },
  {
    rule: "behavior",
    when: "the entity is a schema without x-entity",
    changes: [
      [books, "action: read, entity: Book", "action: read, entity: Money"],
      [books, "operationId: getBook", "operationId: getMoney"],
    ],
    says: "getMoney is about Money, which is no schema with x-entity",
  },
  {
    rule: "behavior",
    when: "the sort names no parameter",
    changes: [[books, "sort: { by: sortBy }", "sort: { by: sortBy, direction: sortDirection }"]],
    says: "sort.direction names sortDirection",
  },
  {
    rule: "behavior",
    when: "the operation that comes first is none",
    changes: [[books, act, act.replace(" }", ", first: { operationId: sellBook, path: { id: one } } }")]],
    says: "lendBook comes after sellBook, which is no operation",
  },
  {
    rule: "behavior",
    when: "the operation that comes first has no such name in its path",
    changes: [[books, act, act.replace(" }", ", first: { operationId: getBook, path: { shelf: one } } }")]],
    says: "lendBook gives getBook a value for shelf, which is not in its path",
  },
  {
    rule: "graph",
    when: "a transition leads to no state",
    changes: [[book, "from: lent, to: lost", "from: lend, to: lost"]],
    says: "lend is no state of Book",
  },
  {
    rule: "graph",
    when: "a final state is none",
    changes: [[book, "final: [lost]", "final: [gone]"]],
    says: "gone is no state of Book",
  },
  {
    rule: "graph",
    when: "no transition leads to a state",
    changes: [[book, "states: [shelved,", "states: [shelved, sold,"]],
    says: "No transition of Book leads to sold",
  },
  {
    rule: "filter",
    when: "it is no parameter",
    changes: [[books, "filters:\n", "filters:\n        isbn: { field: isbn }\n"]],
    says: "The filter isbn is no query parameter of listBooks",
  },
  {
    rule: "filter",
    when: "a parameter is none",
    changes: [[books, "shelf: { field: shelf, hidden: true }", ""]],
    says: "What the query parameter shelf of listBooks does is not said",
  },
  {
    rule: "filter",
    when: "an operation that is no list has one",
    changes: [[books, "action: read, entity: Book", "action: read, entity: Book, filters: {}"]],
    says: "getBook has filters but is no list",
  },
  {
    rule: "filter",
    when: "the field is not inside the object",
    changes: [[books, "price.currency", "price.code"]],
    says: "The filter currency compares price.code, which Book does not have",
  },
  {
    rule: "filter",
    when: "the field is inside an array and the brackets lack",
    changes: [[books, "editions[].editor", "editions.editor"]],
    says: "compares editions.editor, which Book does not have",
  },
  {
    rule: "filter",
    when: "a hidden field is shown",
    changes: [[books, "{ field: shelf, hidden: true }", "{ field: isbn, hidden: true }"]],
    says: "The filter shelf compares isbn, which Book has",
  },
]);

test("an item that every row has is in order", () => {
  expect(findingsAfter([[books, "items: /data", "items: /data, item: /isbn"]])).toEqual([]);
});
