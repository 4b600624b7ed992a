import { expect, test } from "vitest";
import { Source } from "../../scripts/lint/source.ts";

test("an object is placed at its key and anything else at its value", () => {
  const source = new Source("book:\n  title: Emil\n  tags: [a, b]\n");
  expect(source.position([])).toEqual({ line: 1, column: 1 });
  expect(source.position(["book"])).toEqual({ line: 1, column: 1 });
  expect(source.position(["book", "title"])).toEqual({ line: 2, column: 10 });
  expect(source.position(["book", "tags"])).toEqual({ line: 3, column: 3 });
  expect(source.position(["book", "tags", "1"])).toEqual({ line: 3, column: 13 });
});

test("a place that an alias leads to is found at its anchor", () => {
  const source = new Source("first: &one\n  title: Emil\nsecond: *one\n");
  expect(source.value).toEqual({ first: { title: "Emil" }, second: { title: "Emil" } });
  expect(source.position(["second", "title"])).toEqual({ line: 2, column: 10 });
});

test.each([
  ["a list that is not closed", "a: 1\nb: [1, 2\nc: 3\n", 3],
  ["a key that stands twice", "a: 1\na: 2\n", 2],
  ["an alias without an anchor", "a: 1\nb: *lost\n", 2],
])("%s is a fault with its line", (_, text, line) => {
  expect(new Source(text).faults[0]).toMatchObject({ line });
});
