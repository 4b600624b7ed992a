import { describe, expect, test } from "vitest";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { ask, outcomeOf, withBody, withRows } from "./drifting.ts";
import { untold } from "./touched.ts";

const items: Record<Slug, string> = { seventime: "", sevenshifts: "/user", timekit: "" };

/** An answer with some rows, and what is changed in each. */
type Drift = [name: string, slug: Slug, path: string, change: (record: Fields, index: number) => void];

const everywhere = (record: Fields, value: (old: unknown) => unknown): void => {
  for (const name of Object.keys(record)) record[name] = value(record[name]);
};

const deep = (value: unknown, change: (leaf: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown) => deep(row, change));
  if (!isFields(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, change)]));
};

const drifts: Drift[] = [
  ["a field more", "sevenshifts", "/users?limit=3", (user) => (user["shoe_size"] = 43)],
  [
    "an object more",
    "seventime",
    "/machines?limit=3",
    (row) => (row["venue"] = { floor: 2, doors: [{ at: "10:00" }] }),
  ],
  ["a list more", "seventime", "/users?limit=3", (user) => (user["badges"] = [{ code: "a", since: null }])],
  [
    "a field whose name is a value",
    "sevenshifts",
    "/users?limit=3",
    (user) => (user["312-555-0100"] = { a: 1 }),
  ],
  ["a field less", "sevenshifts", "/users?limit=3", (user) => delete user["id"]],
  ["null", "seventime", "/machines?limit=2", (machine) => everywhere(machine, () => null)],
  ["null for what is a reference", "sevenshifts", "/users?limit=3", (user) => (user["created"] = null)],
  [
    "other types, of part of a whole",
    "sevenshifts",
    "/users?limit=3",
    (user) => everywhere(user, (old) => (typeof old === "boolean" ? "yes" : old)),
  ],
  [
    "a mix of types",
    "sevenshifts",
    "/users?limit=5",
    (user, index) => (user["firstname"] = [null, 1, "Bo", true, 2.5][index]),
  ],
  ["objects for values", "seventime", "/users?limit=3", (user) => everywhere(user, (old) => ({ was: old }))],
  ["lists for values", "seventime", "/users?limit=3", (user) => everywhere(user, (old) => [old])],
  ["another form", "sevenshifts", "/users?limit=3", (user) => (user["created"] = "2026-01-01T10:00:00Z")],
  ["ids of another form", "seventime", "/users?limit=3", (user, index) => (user["_id"] = `user-${index}`)],
  [
    "codes that are not known",
    "seventime",
    "/invoices?limit=3",
    (invoice) => Object.assign(invoice, { invoiceType: 9, invoiceStatus: 8 }),
  ],
  [
    "words that are not known",
    "timekit",
    "/projects?limit=3",
    (project, index) =>
      Object.assign(
        project,
        deep(project, (leaf) => (typeof leaf === "string" ? `word${index}` : leaf)),
      ),
  ],
  [
    "flags, at any depth and among alternatives",
    "timekit",
    "/projects?limit=3",
    (project) =>
      Object.assign(
        project,
        deep(project, () => false),
      ),
  ],
];

describe("bodies that have drifted, in", () => {
  test.each(drifts)("%s: %s %s", async (_name, slug, path, change) => {
    const clean = await ask(slug, path);
    const { before, after, drift, document, mended } = await outcomeOf(slug, [
      withRows(clean, change, items[slug]),
    ]);
    expect(before).not.toEqual([]);
    // What is said of ids is about the server, whatever form they have.
    expect(after.filter(({ rule }) => rule !== "ids-unique")).toEqual([]);
    expect(drift.unmended).toHaveLength(after.length);
    expect(untold(document, mended, before)).toEqual([]);
  });
});

const users = "/paths/~1users/get";
const body = `${users}/responses/200/content/application~1json/schema`;

async function ofUsers(slug: Slug, change: (body: Fields) => void) {
  return outcomeOf(slug, [withBody(await ask(slug, "/users?limit=3"), change)]);
}

const move = (holder: unknown, from: string, to: string): void => {
  if (!isFields(holder)) return;
  holder[to] = holder[from];
  delete holder[from];
};

describe("an envelope", () => {
  test.each<[string, Slug, (body: Fields) => void, Fields]>([
    [
      "list",
      "sevenshifts",
      (all) => move(all, "data", "users"),
      { items: "/users", item: "/user", total: "/total" },
    ],
    ["total", "sevenshifts", (all) => move(all, "total", "count"), { items: "/data", total: "/count" }],
    [
      "row's wrapper",
      "sevenshifts",
      ({ data }) => Array.isArray(data) && data.forEach((row) => move(row, "user", "person")),
      { items: "/data", item: "/person" },
    ],
    [
      "page numbers",
      "seventime",
      (all) => move(all, "meta", "paging"),
      { items: "/data", total: "/paging/totalResources" },
    ],
  ])("whose %s has another name has that name in the contract", async (_name, slug, change, paging) => {
    const { before, after, document, mended } = await ofUsers(slug, change);
    expect(before.map(({ rule }) => rule)).toContain("envelope");
    expect(after).toEqual([]);
    expect(follow(mended, `${users}/x-pagination`)).toMatchObject(paging);
    expect(untold(document, mended, before)).toEqual([]);
  });

  test("may have a total that is a text, or null for its list", async () => {
    const { after, mended } = await ofUsers("sevenshifts", (all) =>
      Object.assign(all, { total: "3", data: null }),
    );
    expect(after).toEqual([]);
    expect(follow(mended, `${body}/properties/data/type`)).toEqual(["array", "null"]);
  });

  test.each<[string, Slug, (body: Fields) => void]>([
    ["total is gone", "sevenshifts", (all) => delete all["total"]],
    [
      "list could be one of two",
      "sevenshifts",
      (all) => Object.assign(all, { data: undefined, users: [], people: [] }),
    ],
    ["page numbers are null", "seventime", (all) => (all["meta"] = null)],
  ])("whose %s is left as it is: %s", async (_name, slug, change) => {
    const { before, drift, after } = await ofUsers(slug, change);
    expect(drift.overlay).toBeUndefined();
    expect(after).toEqual(before);
    expect(drift.unmended.map(({ rule }) => rule)).toContain("envelope");
  });
});

test("the body of an error that has drifted is mended where the contract has it", async () => {
  const refusal = await ask("sevenshifts", "/users/987654321");
  const responseBody = JSON.stringify({ error: { code: 1, reason: "none" } });
  const { before, after, mended } = await outcomeOf("sevenshifts", [{ ...refusal, responseBody }]);
  expect(before.map(({ rule }) => rule)).toContain("error-shape");
  expect(after).toEqual([]);
  expect(follow(mended, "/components/schemas/ErrorBody/required")).toBeUndefined();
});
