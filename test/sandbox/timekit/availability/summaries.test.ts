import { describe, expect, test } from "vitest";
import {
  countAvailability,
  datesAvailable,
  offsetFormatter,
  unavailableSlots,
} from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { busy, circumstances, lines, resource, valueOf } from "./support.ts";

const morning = { from: "2026-03-02T09:00:00Z", to: "2026-03-02T13:00:00Z" };
const free = resource("a");

describe("free days", () => {
  const given = resource("b", { constraints: [{ allow_day: { day: "Tuesday" } }] });
  const query = { from: "2026-03-02T20:00:00Z", to: "2026-03-04T02:00:00Z" };

  test("name everyone with a slot that starts then", () => {
    expect(valueOf(datesAvailable(query, [free, given], circumstances))).toEqual([
      { date: "2026-03-02", resources: ["a"] },
      { date: "2026-03-03", resources: ["a", "b"] },
      { date: "2026-03-04", resources: ["a"] },
    ]);
  });

  test("are those of the zone for output", () => {
    const inNewYork = { ...query, output_timezone: "America/New_York" };
    expect(valueOf(datesAvailable(inNewYork, [free], circumstances)).map(({ date }) => date)).toEqual([
      "2026-03-02",
      "2026-03-03",
    ]);
  });

  test("are all that a stretch without a length touches", () => {
    expect(
      valueOf(datesAvailable({ ...query, length: null }, [free], circumstances)).map(({ date }) => date),
    ).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
  });

  test("in the mutual mode need all to be free", () => {
    expect(valueOf(datesAvailable({ ...query, mode: "mutual" }, [free, given], circumstances))).toEqual([
      { date: "2026-03-03", resources: ["a", "b"] },
    ]);
  });
});

test("slots are counted", () => {
  expect(valueOf(countAvailability({ ...morning, length: "2 hours" }, [free], circumstances))).toBe(2);
});

test("blocked stretches name whoever is blocked, by busy time and by constraints", () => {
  const one = resource("a", { busy: [busy("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")] });
  const two = resource("b", { constraints: [{ block_hours: { start: "10:30", end: 12 } }] });
  expect(lines(unavailableSlots({ ...morning, buffer: "10 minutes" }, [one, two], circumstances))).toEqual([
    "2026-03-02T09:50:00+00:00 40 min a",
    "2026-03-02T10:30:00+00:00 40 min a b",
    "2026-03-02T11:10:00+00:00 50 min b",
  ]);
});

describe("an instant is printed", () => {
  test.each([
    ["Europe/Stockholm", "2026-03-29T07:00:00Z", "2026-03-29T09:00:00+02:00"],
    ["Asia/Kolkata", "2026-03-29T07:00:00Z", "2026-03-29T12:30:00+05:30"],
    ["America/St_Johns", "2026-01-29T00:00:00Z", "2026-01-28T20:30:00-03:30"],
    ["UTC", "2026-03-29T07:00:00Z", "2026-03-29T07:00:00+00:00"],
  ])("in %s", (timezone, instant, expected) => {
    expect(offsetFormatter(timezone)(Date.parse(instant))).toBe(expected);
  });

  test("in no zone that does not exist", () => {
    expect(() => offsetFormatter("Nowhere")).toThrow("“Nowhere” is not the name of a time zone.");
  });
});
