import { expect, test } from "vitest";
import { documented } from "./contracts.ts";

const canary = "canary";

/** Keys that may be values: addresses, names, ids. */
const keys = [
  `${canary}@example.com`,
  `Anna ${canary}`,
  `${canary}-4${"7".repeat(8)}`,
  `${canary}${"x".repeat(40)}`,
  `${canary}/path`,
];

const planted = Object.fromEntries(keys.map((key) => [key, canary]));
const number = 47_114_711;

type Plant = (value: unknown) => unknown;

/** A copy in which every value that is neither an object nor an array is planted, and keys are added. */
function withCanaries(value: unknown, plant: Plant): unknown {
  if (Array.isArray(value)) return value.map((item) => withCanaries(item, plant));
  if (typeof value !== "object" || value === null) return plant(value);
  const fields = Object.entries(value).map(([key, item]) => [key, withCanaries(item, plant)]);
  return { ...Object.fromEntries(fields), ...planted };
}

const ofOneType: Plant = (value) => (typeof value === "number" ? number : canary);

test.each<[string, Plant]>([
  ["of their own type", ofOneType],
  ["of another type", (value) => (typeof value === "number" ? canary : number)],
  ["objects", () => planted],
  ["lists", () => [canary, number, planted]],
])("no drift holds anything of values: %s", (_, plant) => {
  const drifts = documented.flatMap((one) => one.drifts(withCanaries(one.value, plant)));
  expect(drifts.length).toBeGreaterThan(500);
  const text = JSON.stringify(drifts);
  expect(text).not.toContain(canary);
  expect(text).not.toContain(String(number));
  expect(new Set(drifts.flatMap((drift) => Object.keys(drift)))).toEqual(
    new Set(["operation", "path", "kind", "expected", "seen"]),
  );
});
