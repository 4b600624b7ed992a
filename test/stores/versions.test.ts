import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arrival } from "../../src/client/policy/arrival.ts";
import { change } from "../../src/stores/versions.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "timepact-versions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Adds one to what is kept. */
const count = (arrival: Arrival | undefined): { arrival: Arrival } => ({
  arrival: { due: (arrival?.due ?? 0) + 1, written: 0 },
});

const countBy = (steps: number): void => {
  for (let step = 0; step < steps; step += 1) change(folder, "other.tmp", count);
};

/** What is kept after one step, in the middle of which others make some. */
function countWhileOthers(steps: number): { tries: number; due: number } {
  let tries = 0;
  const { arrival } = change(folder, "own.tmp", (read) => {
    tries += 1;
    if (tries === 1) countBy(steps);
    return count(read);
  });
  return { tries, due: arrival.due };
}

test.each([0, 10])("a process that others overtook starts again, after %i versions", (before) => {
  countBy(before);
  expect(countWhileOthers(1)).toEqual({ tries: 2, due: before + 2 });
});

test.each([0, 10])(
  "so does one that stood still until its version was removed, after %i versions",
  (before) => {
    countBy(before);
    expect(countWhileOthers(200)).toEqual({ tries: 2, due: before + 201 });
    const versions = readdirSync(folder).map(Number);
    expect(Math.min(...versions)).toBeGreaterThan(100);
    expect(Math.max(...versions)).toBe(before + 201);
  },
);
