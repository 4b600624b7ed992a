import { describe, expect, test } from "vitest";
import { instantOf, isUtcTimestamp, isZeroTimestamp, utcTimestamp } from "../../src/apis/sevenshifts.ts";

const zero = "0000-00-00 00:00:00";

describe("times of 7shifts", () => {
  test("are written in UTC, to the second", () => {
    expect(utcTimestamp(new Date("2014-03-30T09:15:00.999+02:00"))).toBe("2014-03-30 07:15:00");
  });

  test("are read in UTC, whatever zone the machine is in", () => {
    expect(instantOf("2014-03-30 07:15:00")?.toISOString()).toBe("2014-03-30T07:15:00.000Z");
  });

  test("there and back are the same", () => {
    const timestamp = "2016-02-29 23:59:59";
    expect(utcTimestamp(instantOf(timestamp) ?? new Date(0))).toBe(timestamp);
  });

  test("a zero date is no time", () => {
    expect(instantOf(zero)).toBeUndefined();
    expect([isZeroTimestamp(zero), isZeroTimestamp("2014-03-30 07:15:00")]).toEqual([true, false]);
  });

  test("what is no time is refused", () => {
    expect(() => utcTimestamp(new Date("never"))).toThrow(RangeError);
    expect(() => utcTimestamp(new Date(-1e15))).toThrow(RangeError);
    expect(() => instantOf("2014-13-30 07:15:00")).toThrow(RangeError);
    const texts = ["2014-03-30 07:15:00", zero, "2014-03-30", "2014-03-30T07:15:00Z"];
    expect(texts.map(isUtcTimestamp)).toEqual([true, false, false, false]);
  });
});
