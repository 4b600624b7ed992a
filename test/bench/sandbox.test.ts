import { expect, test } from "vitest";
import { type Figures, barsOf } from "../../bench/sandbox/bars.ts";

const figures = (timesPrism: number, start: number, growth: number): Figures => ({
  speeds: [
    { request: "read", server: "sandbox", perSecond: 9000, p99: 3, timesPrism },
    { request: "read", server: "Prism", perSecond: 1500, p99: 12, timesPrism: 1 },
  ],
  start,
  growth,
});

test.each([
  { case: "all met", given: figures(5, 699, 1.25), met: [true, true, true] },
  { case: "too slow", given: figures(4.9, 699, 1.25), met: [false, true, true] },
  { case: "a slow start", given: figures(5, 700, 1.25), met: [true, false, true] },
  { case: "a list that grows", given: figures(5, 699, 1.26), met: [true, true, false] },
])("$case", ({ given, met }) => {
  expect(barsOf(given).map((bar) => bar.met)).toEqual(met);
});
