import { expect, test } from "vitest";
import { wordsOf } from "../../../src/check/overlay/vocabulary.ts";

test.each([
  [["paused"], ["open", "closed"]],
  [["on-hold", "paused"], ["in_progress"]],
  [["PAUSED"], ["OPEN"]],
  [
    [4, 5],
    [1, 2, 3],
  ],
])("%j is a word beside %j", (values, known) => {
  expect(wordsOf(values, known, false)).toEqual(values);
});

test.each([
  ["a name", ["Noor"], ["open"]],
  ["an address", ["noor@example.com"], ["open"]],
  ["two words", ["noor hale"], ["open"]],
  ["a number of a telephone", ["3125550100"], ["open"]],
  ["a long text", ["a".repeat(41)], ["open"]],
  ["a large number", [19_800_101], [1, 2]],
  ["a number among words", [4], ["open"]],
  ["a flag", [true], ["open"]],
])("%s may be a person's", (_name, values, known) => {
  expect(wordsOf(values, known, false)).toBeUndefined();
});

test("what is marked as personal is never written down", () => {
  expect(wordsOf(["paused"], ["open"], true)).toBeUndefined();
});
