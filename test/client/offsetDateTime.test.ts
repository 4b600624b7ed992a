import { describe, expect, test } from "vitest";
import { instantOfOffset, isOffsetDateTime, offsetDateTime } from "../../src/apis/timekit.ts";

describe("times with an offset", () => {
  test.each([
    "2017-11-24T08:46:01+02:00",
    "2017-11-24T08:46:01+0200",
    "2017-11-24T06:46:01Z",
    "2017-11-24T01:16:01-0530",
  ] as const)("%s is read as the instant it is", (text) => {
    expect(instantOfOffset(text).toISOString()).toBe("2017-11-24T06:46:01.000Z");
  });

  test("are written in UTC, and read back the same", () => {
    const instant = new Date("2026-01-31T06:30:00.123Z");
    expect(offsetDateTime(instant)).toBe("2026-01-31T06:30:00.123Z");
    expect(instantOfOffset(offsetDateTime(instant))).toEqual(instant);
  });

  test("are told from other texts", () => {
    const texts = [
      "2017-11-24T08:46:01+0200",
      "2017-11-24T08:46:01",
      "2017-11-24",
      "now",
      "2015-03-17 15:51:43",
    ];
    expect(texts.map(isOffsetDateTime)).toEqual([true, false, false, false, false]);
    expect(() => offsetDateTime(new Date("never"))).toThrow(RangeError);
    expect(() => instantOfOffset("2017-13-24T08:46:01+0200")).toThrow(RangeError);
  });
});
