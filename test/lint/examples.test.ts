import { type Change, testMutations } from "./mutate.ts";

/** Takes away the reference to an example and lets the example stay. */
function without(file: string, reference: string, example: string): Change[] {
  const name = reference.slice(reference.indexOf("#/") + 2, reference.indexOf(" }"));
  return [
    [file, reference, ""],
    [example, `${name}:\n`, `${name}:\n  x-unused: For a test.\n`],
  ];
}

testMutations([
  {
    rule: "body-example",
    when: "a request body has none",
    changes: without(
      "paths/books.yaml",
      "documented: { $ref: ../examples/books.yaml#/createBookBody }",
      "examples/books.yaml",
    ),
    says: "The application/json of the request body has no example",
  },
  {
    rule: "body-example",
    when: "an answer has none",
    changes: without(
      "paths/authors.yaml",
      "documented: { $ref: ../examples/authors.yaml#/listAuthorsResponse }",
      "examples/authors.yaml",
    ),
    says: "The application/json of the response 200 has no example",
  },
  {
    rule: "body-example",
    when: "an error has none",
    changes: without(
      "shared.yaml",
      "unauthorized: { $ref: ./examples/errors.yaml#/unauthorized }",
      "examples/errors.yaml",
    ),
    says: "The application/json of the response 401 has no example",
  },
  {
    rule: "body-example",
    when: "an error that is no JSON has none",
    changes: [
      [
        "paths/books.yaml",
        '"204": { description: The book was lent. }',
        '"204": { description: The book was lent. }\n      "500": { description: A fault., content: { text/plain: {} } }',
      ],
    ],
    says: "The text/plain of the response 500 has no example",
  },
  {
    rule: "example-field",
    when: "an item of a list has a field that is not in the schema",
    changes: [["examples/books.yaml", "title: Emil,", "title: Emil, colour: red,"]],
    says: "The example has the field colour",
  },
  {
    rule: "example-field",
    when: "an object inside has one",
    changes: [["examples/authors.yaml", "city: Dresden", "city: Dresden, street: Königsbrücker Straße"]],
    says: "The example has the field street",
  },
]);
