import { describe, expect, test } from "vitest";
import { chooseDrifts } from "../../bench/drift/chosen.ts";
import { kinds } from "../../bench/drift/kinds/all.ts";
import { slugs } from "../../src/sandbox/contracts.ts";
import { known } from "./driftSupport.ts";

describe.each(slugs)("the drifts of %s", (slug) => {
  test("are enough of each class, at places that the seed chooses", { timeout: 60_000 }, async () => {
    const { subject, seen } = await known(slug);
    const placesOf = (seed: string): (string | undefined)[] =>
      chooseDrifts(subject, seen, seed).map(({ drift }) => drift?.place);
    const there = chooseDrifts(subject, seen, "1").filter(({ drift }) => drift !== undefined);
    const count = (name: string): number => there.filter(({ kind }) => kind.class === name).length;
    expect(count("structure")).toBeGreaterThanOrEqual(18);
    expect(count("protocol")).toBeGreaterThanOrEqual(8);
    expect(count("behavior")).toBeGreaterThanOrEqual(13);
    expect(placesOf("1")).toEqual(placesOf("1"));
    expect(placesOf("2")).not.toEqual(placesOf("1"));
  });
});

test("each kind has a name of its own and says what it does", () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  for (const { sentence } of kinds) expect(sentence).toMatch(/^[A-Z].*[.…]$/);
});
