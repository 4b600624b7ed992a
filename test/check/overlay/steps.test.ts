import { describe, expect, test } from "vitest";
import { actionsBetween } from "../../../src/check/overlay/actions.ts";

const actions = (before: unknown, after: unknown): unknown[] =>
  actionsBetween(before, after, []).map(({ target, update, remove }) =>
    remove === true ? `remove ${target}` : [target, update],
  );

describe("the actions between two documents", () => {
  test("are none where they are the same", () => {
    expect(actions({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });

  test("add and change values in what holds them", () => {
    expect(actions({ a: { b: 1 } }, { a: { b: "2", c: [3] } })).toEqual([["$.a", { b: "2", c: [3] }]]);
  });

  test("take objects and lists away", () => {
    expect(actions({ a: { b: {}, c: [1] }, d: 1 }, { a: {}, d: 1 })).toEqual([
      "remove $.a.b",
      "remove $.a.c",
    ]);
  });

  test("replace a list, for a merge would add to it", () => {
    expect(actions({ a: [1, 2] }, { a: [1] })).toEqual(["remove $.a", ["$", { a: [1] }]]);
  });

  test("replace an object without one of its values, for values cannot be taken away", () => {
    expect(actions({ a: { b: 1, c: 2 }, d: 3 }, { a: { b: 1 }, d: 3 })).toEqual([
      "remove $.a",
      ["$", { a: { b: 1 } }],
    ]);
  });

  test("change a row of a list in its place, and replace the list where the row has to be another", () => {
    expect(actions({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual([["$.a[0]", { b: 2 }]]);
    expect(actions({ a: [{ b: 1 }] }, { a: [{}] })).toEqual(["remove $.a", ["$", { a: [{}] }]]);
  });

  test("name places by the JSONPath of RFC 9535", () => {
    const at = (value: number): unknown => ({ "/users/{_id}": { "it's": { "x-y": { "2": { a: value } } } } });
    expect(actions(at(1), at(2))).toEqual([[`$['/users/{_id}']['it\\'s']['x-y']['2']`, { a: 2 }]]);
  });

  test("do not end in length, which some tools take for the size of a list", () => {
    expect(actions({ a: { length: { b: 1 } } }, { a: { length: { b: 2 } } })).toEqual([
      ["$.a", { length: { b: 2 } }],
    ]);
  });

  test("say why, each for its own place", () => {
    const notes = [
      { pointer: "/a/b", text: "One." },
      { pointer: "/c", text: "Other." },
      { pointer: "/d", text: "None." },
    ];
    const found = actionsBetween({ a: { b: 1 }, c: 1, d: 1 }, { a: { b: 2 }, c: 2, d: 1 }, notes);
    expect(found.map(({ target, description }) => [target, description])).toEqual([
      ["$.a", "One."],
      ["$", "Other."],
    ]);
  });
});
