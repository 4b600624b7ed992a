import { describe, expect, test } from "vitest";
import type { DriftKind } from "../../src/drift/drift.ts";
import { documented } from "./contracts.ts";
import { type Mutation, mutationsOf, withValue } from "./mutations.ts";

const kinds: DriftKind[] = ["type", "missing", "unknown", "enum", "null", "form"];

test("no documented answer is a drift", () => {
  expect(documented.length).toBeGreaterThan(200);
  const drifts = documented.flatMap(({ title, value, drifts: driftsOf }) =>
    driftsOf(value).map((drift) => ({ title, ...drift })),
  );
  expect(drifts).toEqual([]);
});

describe.each(kinds)("%s", (kind) => {
  const cases = documented.flatMap((one, index): [string, (typeof documented)[number], Mutation][] => {
    const mutations = mutationsOf(one).filter(({ drift }) => drift.kind === kind);
    const mutation = mutations[(index * 7) % Math.max(mutations.length, 1)];
    return mutation === undefined ? [] : [[`${one.title} ${mutation.drift.path}`, one, mutation]];
  });

  test("is possible in many examples", () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  test("of one place in each example is the one drift told", () => {
    const told = cases.map(([title, { value, drifts }, mutation]) => [
      title,
      drifts(withValue(value, mutation.keys, mutation.value)),
    ]);
    const due = cases.map(([title, { operation }, { drift }]) => [title, [{ operation, ...drift }]]);
    expect(told).toEqual(due);
  });
});
