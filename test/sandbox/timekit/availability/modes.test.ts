import { describe, expect, test } from "vitest";
import { type Resource, timeslots } from "../../../../src/sandbox/behaviours/timekit/availability/index.ts";
import { busy, circumstances, drawing, lines, resource } from "./support.ts";

const window = { from: "2026-03-02T09:00:00Z", to: "2026-03-02T13:00:00Z" };

/** Is busy from 10 to 11. */
const ann = resource("ann", { busy: [busy("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")] });
/** Is busy from 11 to 13. */
const bob = resource("bob", { busy: [busy("2026-03-02T11:00:00Z", "2026-03-02T13:00:00Z")] });

const hours = (mode: string, resources: Resource[], random = circumstances.random): string[] =>
  lines(timeslots({ ...window, mode }, resources, { ...circumstances, random })).map((line) =>
    line.replace(/^.{11}(\d\d):00:00\+00:00 60 min/, "$1"),
  );

describe("round robin", () => {
  test("by priority gives the first one all that it can serve and others the gaps", () => {
    expect(hours("roundrobin_prioritized", [ann, bob])).toEqual(["09 ann", "10 bob", "11 ann", "12 ann"]);
    expect(hours("roundrobin_prioritized", [bob, ann])).toEqual(["09 bob", "10 bob", "11 ann", "12 ann"]);
  });

  test("at random draws the order once a request", () => {
    const inOrder = ["09 ann", "10 bob", "11 ann", "12 ann"];
    const turned = ["09 bob", "10 bob", "11 ann", "12 ann"];
    expect(hours("roundrobin_random", [ann, bob], drawing(0.1, 0.9))).toEqual(inOrder);
    expect(hours("roundrobin_random", [ann, bob], drawing(0.9, 0.1))).toEqual(turned);
  });

  test("at random is what an unsaid mode stands for", () => {
    const found = timeslots(window, [ann, bob], { ...circumstances, random: drawing(0.9, 0.1) });
    expect(lines(found)[0]).toBe("2026-03-02T09:00:00+00:00 60 min bob");
  });

  test("does not put slots of one between those of another", () => {
    const late = resource("late", { busy: [busy("2026-03-02T09:00:00Z", "2026-03-02T09:20:00Z")] });
    const query = { ...window, mode: "roundrobin_prioritized", round_to_nearest_hour: false };
    expect(lines(timeslots(query, [late, ann], circumstances))).toEqual([
      "2026-03-02T09:20:00+00:00 60 min late",
      "2026-03-02T10:20:00+00:00 60 min late",
      "2026-03-02T11:20:00+00:00 60 min late",
    ]);
  });

  test("lets others start between the slots when steps are shorter than slots", () => {
    const short = resource("short", { busy: [busy("2026-03-02T10:00:00Z", "2026-03-02T13:00:00Z")] });
    const query = { ...window, to: "2026-03-02T11:00:00Z", timeslot_increments: "30 minutes" };
    const found = timeslots(
      { ...query, mode: "roundrobin_prioritized" },
      [short, resource("all")],
      circumstances,
    );
    expect(lines(found)).toEqual([
      "2026-03-02T09:00:00+00:00 60 min short",
      "2026-03-02T09:30:00+00:00 60 min all",
      "2026-03-02T10:00:00+00:00 60 min all",
    ]);
  });
});

test("mutual has the slots in which all are free, and names all", () => {
  expect(hours("mutual", [ann, bob])).toEqual(["09 ann bob"]);
});

test("mutual rounds to the hours of the one that becomes free last", () => {
  const india = resource("india", {
    timezone: "Asia/Kolkata",
    busy: [busy("2026-03-02T09:00:00Z", "2026-03-02T09:10:00Z")],
  });
  const found = timeslots({ ...window, length: "30 minutes", mode: "mutual" }, [ann, india], circumstances);
  expect(lines(found).slice(0, 2)).toEqual([
    "2026-03-02T09:30:00+00:00 30 min ann india",
    "2026-03-02T11:00:00+00:00 30 min ann india",
  ]);
});

test("mutual rounds to the hours of the first one where several become free together", () => {
  const two = [resource("india", { timezone: "Asia/Kolkata" }), resource("utc")];
  const first = (given: Resource[]): string | undefined =>
    lines(timeslots({ ...window, mode: "mutual" }, given, circumstances))[0]?.slice(11, 16);
  expect([first(two), first(two.toReversed())]).toEqual(["09:30", "09:00"]);
});

test("exclusive names whoever is free in a slot", () => {
  expect(hours("exclusive", [ann, bob])).toEqual(["09 ann bob", "10 bob", "11 ann", "12 ann"]);
});

test.each(["roundrobin_random", "roundrobin_prioritized", "mutual", "exclusive"])(
  "with one resource %s says nothing, and without any there is nothing",
  (mode) => {
    expect(hours(mode, [ann])).toEqual(["09 ann", "11 ann", "12 ann"]);
    expect(hours(mode, [])).toEqual([]);
  },
);

describe("without a length free stretches come as they are", () => {
  const free = (mode: string, resources: Resource[]): string[] =>
    lines(timeslots({ ...window, length: null, mode }, resources, circumstances)).map((line) =>
      line.slice(11),
    );

  test.each([
    [
      "roundrobin_prioritized",
      ["09:00:00+00:00 60 min ann", "10:00:00+00:00 60 min bob", "11:00:00+00:00 120 min ann"],
    ],
    ["mutual", ["09:00:00+00:00 60 min ann bob"]],
    [
      "exclusive",
      ["09:00:00+00:00 60 min ann bob", "10:00:00+00:00 60 min bob", "11:00:00+00:00 120 min ann"],
    ],
  ])("in %s", (mode, expected) => {
    expect(free(mode, [ann, bob])).toEqual(expected);
    expect(free(mode, [])).toEqual([]);
  });
});
