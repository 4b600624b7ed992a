import { testMutations } from "./mutate.ts";

const root = "openapi.yaml";
const books = "paths/books.yaml";
const authors = "paths/authors.yaml";
const summary = "summary: List authors";
const description = "description: All authors at once.";

testMutations([
  {
    rule: "success",
    when: "there is no success",
    changes: [[books, '"204": { description: The book was lent. }', '"409": { description: It is not. }']],
    says: "lendBook documents no success",
  },
  {
    rule: "success",
    when: "a redirect does not say where to",
    changes: [[books, '"204": { description: The book was lent. }', '"302": { description: To the shelf. }']],
    says: "The redirect 302 of lendBook does not say where to",
  },
  {
    rule: "operation-id",
    when: "the verb is another than x-method",
    changes: [[books, "operationId: lendBook", "operationId: borrowBook"]],
    says: "Call it lendBook",
  },
  {
    rule: "operation-id",
    when: "a list has the singular",
    changes: [[authors, "operationId: listAuthors", "operationId: listAuthor"]],
    says: "Call it listAuthors",
  },
  {
    rule: "operation-extension",
    when: "there is no evidence",
    changes: [[authors, "x-evidence: { level: documented, source: Authors }", ""]],
    says: "listAuthors has no x-evidence",
  },
  {
    rule: "operation-extension",
    when: "there is no verb",
    changes: [[books, "x-method: lend", ""]],
    says: "lendBook has no x-method",
  },
  {
    rule: "operation-extension",
    when: "there is no behaviour",
    changes: [[books, "x-behavior: { action: act, entity: Book }", ""]],
    says: "lendBook has no x-behavior",
  },
  {
    rule: "operation-tag",
    when: "there are two tags",
    changes: [[authors, "tags: [authors]", "tags: [authors, books]"]],
    says: "listAuthors has 2 tags",
  },
  {
    rule: "tag-group",
    when: "no operation uses a tag",
    changes: [
      [root, "tags:\n", "tags:\n  - name: shelves\n    description: Where books stand.\n"],
      [root, "[books, authors]", "[books, authors, shelves]"],
    ],
    says: "No operation has the tag shelves",
  },
  {
    rule: "tag-group",
    when: "a tag is not declared",
    changes: [[authors, "tags: [authors]", "tags: [writers]"]],
    says: "The tag writers is not declared",
  },
  {
    rule: "tag-group",
    when: "a tag is in no group",
    changes: [[root, "[books, authors]", "[books]"]],
    says: "The tag authors stands in 0 groups",
  },
  {
    rule: "tag-group",
    when: "a tag is in a group twice",
    changes: [[root, "[books, authors]", "[books, authors, books]"]],
    says: "The tag books stands in 2 groups",
  },
  {
    rule: "method-name",
    when: "two operations of a tag have one verb",
    changes: [
      [books, "x-method: lend", "x-method: create"],
      [books, "operationId: lendBook", "operationId: createBook"],
    ],
    says: "would both be books.create",
  },
  {
    rule: "summary",
    when: "it has nine words",
    changes: [[authors, summary, "summary: List each one of the authors of our books"]],
    says: "has 9 words",
  },
  {
    rule: "summary",
    when: "it ends with a full stop",
    changes: [[authors, summary, `${summary}.`]],
    says: "ends with a full stop",
  },
  {
    rule: "summary",
    when: "it is not written as a sentence",
    changes: [[authors, summary, "summary: list authors"]],
    says: "capital letter",
  },
  ...["Lists authors", "Listing authors", "Listed authors", "The authors"].map((text) => ({
    rule: "summary",
    when: `it says "${text}"`,
    changes: [[authors, summary, `summary: ${text}`] as const],
    says: "does not begin with an imperative",
  })),
  {
    rule: "operation-description",
    when: "there is none",
    changes: [[authors, description, ""]],
    says: "listAuthors has no description",
  },
  {
    rule: "operation-description",
    when: "the full stop lacks",
    changes: [[authors, description, "description: All authors at once"]],
    says: "does not end with a full stop",
  },
  {
    rule: "operation-description",
    when: "it repeats the summary",
    changes: [[authors, description, "description: List authors."]],
    says: "only repeats the summary",
  },
  {
    rule: "parameter-example",
    when: "a path parameter has none",
    changes: [["shared.yaml", "    example: 7\n", ""]],
    says: "The required path parameter id has no example",
  },
  {
    rule: "error-status",
    when: "an operation lacks one of the root's",
    changes: [[authors, '"404"', '"410"']],
    says: "listAuthors lacks the error status 404",
  },
  {
    rule: "error-status",
    when: "the root says none",
    changes: [[root, "x-error-statuses: [401, 404]", ""]],
    says: "The root does not say",
  },
]);
