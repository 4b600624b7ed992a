import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Interval,
  complement,
  intersect,
  subtract,
  union,
} from "../../../../src/sandbox/behaviours/timekit/availability/intervals.ts";

const span = (start: number, end: number): Interval => ({ start, end });

describe("a union", () => {
  test("joins what overlaps or touches, in order", () => {
    expect(union([span(5, 7), span(1, 2), span(2, 3), span(6, 9)])).toEqual([span(1, 3), span(5, 9)]);
  });

  test("keeps a stretch that holds another", () => {
    expect(union([span(1, 9), span(2, 3)])).toEqual([span(1, 9)]);
  });

  test("leaves out what is empty or ends before it starts", () => {
    expect(union([span(3, 3), span(5, 4)])).toEqual([]);
  });
});

test("an intersection is what both have", () => {
  expect(intersect([span(0, 4), span(6, 9)], [span(2, 7), span(8, 20)])).toEqual([
    span(2, 4),
    span(6, 7),
    span(8, 9),
  ]);
});

test("a difference has holes", () => {
  expect(subtract([span(0, 10)], [span(2, 3), span(5, 6), span(9, 12)])).toEqual([
    span(0, 2),
    span(3, 5),
    span(6, 9),
  ]);
  expect(subtract([], [span(0, 1)])).toEqual([]);
});

test("a complement is what a window has left", () => {
  expect(complement([span(-9, -7), span(-5, 1), span(3, 4), span(8, 20), span(30, 40)], span(0, 10))).toEqual(
    [span(1, 3), span(4, 8)],
  );
  expect(complement([], span(0, 10))).toEqual([span(0, 10)]);
});

describe("the operations agree with sets of moments", () => {
  const window = span(0, 30);
  const moments = Array.from({ length: 30 }, (_, moment) => moment);
  const arbitrary = fc.array(
    fc.tuple(fc.nat(29), fc.nat(30)).map(([start, end]) => span(start, end)),
    { maxLength: 8 },
  );
  const has = (intervals: readonly Interval[], moment: number): boolean =>
    intervals.some(({ start, end }) => start <= moment && moment < end);
  const isTidy = (intervals: readonly Interval[]): boolean =>
    intervals.every(
      ({ start, end }, index) => start < end && start > (intervals[index - 1]?.end ?? -Infinity),
    );

  test("for any stretches", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (left, right) => {
        const [a, b] = [union(left), union(right)];
        const results = {
          or: union([...left, ...right]),
          and: intersect(a, b),
          without: subtract(a, b),
          not: complement(a, window),
        };
        expect(Object.values(results).every(isTidy)).toBe(true);
        for (const moment of moments) {
          const [inA, inB] = [has(left, moment), has(right, moment)];
          expect(has(results.or, moment)).toBe(inA || inB);
          expect(has(results.and, moment)).toBe(inA && inB);
          expect(has(results.without, moment)).toBe(inA && !inB);
          expect(has(results.not, moment)).toBe(!inA);
        }
      }),
    );
  });
});
