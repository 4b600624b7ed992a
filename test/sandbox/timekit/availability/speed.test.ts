import { expect, test } from "vitest";
import { type Resource, timeslots } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { zones } from "./arbitraries.ts";
import { circumstances, now, valueOf } from "./support.ts";

const minuteLength = 60_000;

/** Resources with busy time spread over some days, and office hours but for lunch. */
function team(size: number, busyTimes: number, days: number): Resource[] {
  const step = Math.floor((days * 24 * 60 * minuteLength) / busyTimes);
  return Array.from({ length: size }, (_, index) => ({
    id: `r${index}`,
    name: `R${index}`,
    timezone: zones[index % zones.length] ?? "UTC",
    constraints: [
      ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map((day) => ({
        allow_day_and_time: { day, start: 8, end: 18 },
      })),
      { block_hours: { start: 12, end: 13 } },
    ],
    busy: Array.from({ length: busyTimes }, (__, place) => {
      const start = now + place * step + ((index * 7) % 60) * minuteLength;
      return { start, end: start + 10 * minuteLength };
    }),
  }));
}

/** The best of some runs, so that what else the machine does is not measured. */
function bestTime(run: () => void): number {
  const times = Array.from({ length: 8 }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

test.each(["roundrobin_random", "mutual", "exclusive"])(
  "twenty resources for four weeks in 50 ms, %s",
  (mode) => {
    const resources = team(20, 500, 28);
    const query = { mode, length: "30 minutes", timeslot_increments: "15 minutes" };
    expect(
      valueOf(timeslots({ ...query, mode: "exclusive" }, resources, circumstances)).length,
    ).toBeGreaterThan(500);
    expect(bestTime(() => timeslots(query, resources, circumstances))).toBeLessThan(50);
  },
);

test("one resource for six months in 30 ms", () => {
  const resources = team(1, 500, 180);
  const query = { to: "6 months", length: "30 minutes", timeslot_increments: "15 minutes" };
  expect(valueOf(timeslots(query, resources, circumstances)).length).toBeGreaterThan(1000);
  expect(bestTime(() => timeslots(query, resources, circumstances))).toBeLessThan(30);
});
