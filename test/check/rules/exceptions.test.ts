import { describe, expect, test } from "vitest";
import { behaviorRules } from "../../../src/check/rules/behavior.ts";
import { protocolRules } from "../../../src/check/rules/protocol.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { type Case, type Cases } from "./cases/cases.ts";
import { listCases } from "./cases/listCases.ts";
import { protocolCases } from "./cases/protocolCases.ts";
import { recordCases } from "./cases/recordCases.ts";
import { structureCases } from "./cases/structureCases.ts";

const rules = [...structureRules, ...protocolRules, ...behaviorRules];
const cases: Cases = { ...structureCases, ...protocolCases, ...listCases, ...recordCases };

test("every exception of every rule has a case, and every case is of an exception", () => {
  const tested = Object.entries(cases).map(([id, reasons]) => [id, Object.keys(reasons).toSorted()]);
  const written = rules.map(({ id, doesNotFireWhen }) => [id, doesNotFireWhen.toSorted()]);
  expect(Object.fromEntries(tested)).toEqual(Object.fromEntries(written));
});

test("every exception goes on after the words 'says nothing when'", () => {
  const reasons = rules.flatMap(({ doesNotFireWhen }) => doesNotFireWhen);
  expect(reasons.filter((reason) => !/^[a-z].*[^.]$/.test(reason))).toEqual([]);
});

describe.each(rules)("$id", (rule) => {
  const own: [string, Case][] = Object.entries(cases[rule.id] ?? {});

  test.each(own)("says nothing when %s", (_, { quiet, loud }) => {
    expect([...rule.check(loud)].length).toBeGreaterThan(0);
    expect([...rule.check(quiet)].map(({ message }) => message)).toEqual([]);
  });
});
