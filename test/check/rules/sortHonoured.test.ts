import { expect, test } from "vitest";
import { sortHonoured } from "../../../src/check/rules/sortHonoured.ts";
import { found, visit } from "./behaviorSupport.ts";

async function sorted(names: unknown[], query: string): Promise<string[]> {
  const guest = visit("seventime");
  await guest.call("GET", `/customers?limit=5&${query}`);
  guest.rows(() => names.map((name, index) => ({ _id: String(index), name })));
  return found(sortHonoured, guest);
}

const ascending = "sortBy=name&sortDirection=ascending";

test("another order is found", async () => {
  expect(await sorted(["Berg", "Alm", "Ceder"], ascending)).toEqual(["/data/-/name"]);
  expect(await sorted(["Alm", "Berg", "Ceder"], "sortBy=name&sortDirection=descending")).toHaveLength(1);
  expect(await sorted(["Berg", "Alm", "Ceder"], "sortBy=name")).toHaveLength(1);
  expect(await sorted([2, 10, 3], ascending)).toHaveLength(1);
});

test.each([
  ["code points", ["Alm", "Zeta", "berg"]],
  ["letters of any case", ["alm", "Berg", "zeta"]],
  ["the Swedish alphabet", ["Zeta", "Åkeri", "Älv", "Öst"]],
  ["the English alphabet", ["Åkeri", "Berg"]],
  ["numbers in text", ["Lag 2", "Lag 10"]],
  ["ties and none", ["Alm", null, "Alm", "", "Berg"]],
])("an order by %s is one", async (_, names) => {
  expect(await sorted(names, ascending)).toEqual([]);
});

test("either direction is right where none is said, and a field that is not there says nothing", async () => {
  expect(await sorted(["Ceder", "Berg", "Alm"], "sortBy=name")).toEqual([]);
  expect(await sorted(["Berg", "Alm"], "sortBy=colour&sortDirection=ascending")).toEqual([]);
});
