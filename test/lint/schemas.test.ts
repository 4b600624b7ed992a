import { testMutations } from "./mutate.ts";

const root = "openapi.yaml";
const book = "schemas/book.yaml";
const author = "schemas/author.yaml";
const common = "schemas/common.yaml";
const error = "type: object\n  required: [message]";

testMutations([
  ...[
    ["id: { field: id,", "id: { field: number,", "number"],
    ['"editions[].editor": Author', '"editions[].reader": Author', "editions[].reader"],
    ["authorName:", "author_name:", "author_name"],
    ["created: createdAt", "created: createdOn", "createdOn"],
    ["unique: [isbn]", "unique: [isbn, ean]", "ean"],
    ["generated: [isbn]", "generated: [ean]", "ean"],
    ["generated: [isbn]", "softDelete: { field: gone, value: true }", "gone"],
  ].map(([from = "", to = "", field]) => ({
    rule: "entity-field",
    when: `the schema does not have ${field}`,
    changes: [[book, from, to] as const],
    says: `x-entity of Book names ${field}, which the schema does not have`,
  })),
  {
    rule: "entity-reference",
    when: "it leads to a schema without x-entity",
    changes: [[book, '"editions[].editor": Author', '"editions[].editor": Money']],
    says: "editions[].editor of Book refers to Money",
  },
  {
    rule: "entity-reference",
    when: "a copy takes a field that is not there",
    changes: [[book, "{author.name}", "{author.firstName}"]],
    says: "takes {author.firstName}",
  },
  {
    rule: "entity-reference",
    when: "a copy takes from what is no reference",
    changes: [[book, "{author.name}", "{editor.name}"]],
    says: "takes {editor.name}",
  },
  {
    rule: "described",
    when: "a component has none",
    changes: [[common, "  description: Why there is no answer.\n", ""]],
    says: "The schema Error has no description",
  },
  {
    rule: "described",
    when: "a property has none",
    changes: [[author, "description: Town or city., ", ""]],
    says: "The property city has no description",
  },
  {
    rule: "described",
    when: "a parameter has none",
    changes: [["shared.yaml", "    description: Field to sort by.\n", ""]],
    says: "The parameter sortBy has no description",
  },
  {
    rule: "described",
    when: "only a condition knows the property",
    changes: [[book, "properties: { genre: { const: 3 } }", "properties: { colour: { const: 3 } }"]],
    says: "The property colour has no description",
  },
  {
    rule: "required-property",
    when: "there is no such property",
    changes: [[common, error, "type: object\n  required: [message, code]"]],
    says: "code is required",
  },
  {
    rule: "required-property",
    when: "a condition asks for one that the whole does not have",
    changes: [[book, "{ required: [pages]", "{ required: [pages, level]"]],
    says: "level is required",
  },
  {
    rule: "required-property",
    when: "a condition asks for one inside a property",
    changes: [[book, "price: { required: [currency] }", "price: { required: [code] }"]],
    says: "code is required",
  },
  {
    rule: "code-table",
    when: "a name lacks",
    changes: [[book, "[novel, poem, textbook]", "[novel, poem]"]],
    says: "x-enum-varnames has 2 names for 3 values",
  },
  {
    rule: "code-table",
    when: "a meaning lacks",
    changes: [[book, '    "2": Verse.\n', ""]],
    says: "x-enumDescriptions does not say what 2 means",
  },
  {
    rule: "code-table",
    when: "a meaning has no value",
    changes: [[book, '"2": Verse.', '"2": Verse.\n    "4": On stage.']],
    says: "x-enumDescriptions explains 4",
  },
  {
    rule: "code-table",
    when: "the names lack",
    changes: [[book, "  x-enum-varnames: [novel, poem, textbook]\n", ""]],
    says: "The code table Genre has no x-enum-varnames",
  },
  {
    rule: "security-scheme",
    when: "it is not sensitive",
    changes: [[root, "x-sensitive: secret", "x-sensitive: personal"]],
    says: "The security scheme key is not marked as a secret",
  },
  {
    rule: "security-scheme",
    when: "no variable holds it",
    changes: [[root, "x-environment: BOOKSHOP_KEY", ""]],
    says: "The security scheme key names no environment variable",
  },
  {
    rule: "security-scheme",
    when: "it has a half and is no HTTP Basic",
    changes: [[root, "x-sensitive: secret", "x-sensitive: secret\n      x-basic-half: password"]],
    says: "The security scheme key has x-basic-half and is no HTTP Basic",
  },
  {
    rule: "secret",
    when: "the name of a property speaks of one",
    changes: [[author, ", x-sensitive: secret", ""]],
    says: "The property accessToken is not marked as a secret",
  },
  {
    rule: "todo",
    when: "a description is not written",
    changes: [[common, "description: How much.", "description: TODO how much."]],
    says: "The description of amount still says TODO",
  },
]);
