import { describe, expect, test } from "vitest";
import type { Shape } from "../../src/drift/shape.ts";
import { driftsOf } from "./watch.ts";

const user: Shape = {
  t: "object",
  r: { id: "integer", name: "string" },
  o: {
    email: "string|null",
    state: "#State",
    created: { t: "string|null", f: "date-time" },
    code: { t: "integer|string", p: String.raw`^\d+$` },
    manager: "#User",
    teams: { t: "array", i: { t: "object", r: { wage: "number" } } },
    notes: { t: "object", x: "string" },
    settings: { t: "object", r: { color: "string" }, x: "" },
    anything: "",
    rule: { a: ["#AllowHours", "#AllowDay"] },
    hour: { a: ["integer", { t: "string", p: String.raw`^\d{1,2}:\d{2}$` }] },
    marks: {
      a: [
        { t: "array", i: "string" },
        { t: "array", i: "integer" },
      ],
    },
    moment: { a: ["#Daily", "#Weekly"] },
    owner: { a: ["#State", "#AllowDay"] },
    kind: { a: ["#State", { t: "string", v: ["other"] }] },
  },
};

const shapes: Record<string, Shape> = {
  User: user,
  State: { t: "string", v: ["active", "left"] },
  AllowHours: { t: "object", r: { from: "integer", until: "integer" } },
  Daily: { t: "object", r: { at: { a: ["#AllowHours", "#AllowDay"] }, note: "string" } },
  Weekly: { t: "object", r: { at: "object", week: "integer" } },
  AllowDay: { t: "object", r: { day: "string" } },
};

const fine = { id: 1, name: "Anna" };
const drifts = (body: unknown) => driftsOf("#User", [body], { shapes });

test.each([
  ["the required fields alone", fine],
  ["null where it may be", { ...fine, email: null, created: null }],
  ["a value of a code table", { ...fine, state: "left" }],
  ["forms that hold", { ...fine, created: "2026-01-31T06:30:00.000Z", code: "17" }],
  ["a number where a text has a form", { ...fine, code: 17 }],
  ["a record inside a record of its kind", { ...fine, manager: { ...fine, manager: fine } }],
  ["whole numbers where numbers are due", { ...fine, teams: [{ wage: 1 }, { wage: 1.5 }] }],
  ["an empty array", { ...fine, teams: [] }],
  ["any keys of a map", { ...fine, notes: { "anna@example.com": "hi" } }],
  ["any field of an open object", { ...fine, settings: { color: "red", size: 1 } }],
  ["anything where anything may stand", { ...fine, anything: [{ deep: null }] }],
  ["the first alternative", { ...fine, rule: { from: 1, until: 2 }, hour: 7 }],
  ["the last alternative", { ...fine, rule: { day: "Monday" }, hour: "7:30", kind: "other" }],
  ["a list of the second alternative", { ...fine, marks: [1, 2] }],
  [
    "an alternative after one with alternatives inside",
    { ...fine, moment: { at: { day: "Monday" }, week: 2 } },
  ],
])("says nothing of %s", (_, body) => {
  expect(drifts(body)).toEqual([]);
});

test.each([
  ["type", "/name", "string", "number", { ...fine, name: 1 }],
  ["type", "/id", "integer", "number", { ...fine, id: 1.5 }],
  ["type", "/id", "integer", "string", { ...fine, id: "1" }],
  ["type", "/email", "string | null", "object", { ...fine, email: {} }],
  ["type", "/teams", "array", "object", { ...fine, teams: {} }],
  ["type", "/teams/*/wage", "number", "string", { ...fine, teams: [{ wage: "1" }] }],
  ["type", "/manager/manager/name", "string", "boolean", nested({ ...fine, name: true })],
  ["type", "/notes/*", "string", "array", { ...fine, notes: { "anna@example.com": [] } }],
  ["type", "/state", "string", "number", { ...fine, state: 1 }],
  ["type", "/hour", "integer | string", "boolean", { ...fine, hour: true }],
  ["type", "", "object", "array", []],
  ["missing", "/name", "string", "nothing", { id: 1 }],
  ["missing", "/settings/color", "string", "nothing", { ...fine, settings: { size: 1 } }],
  ["unknown", "/nickname", "nothing", "string", { ...fine, nickname: "Ann" }],
  ["unknown", "/constructor", "nothing", "null", { ...fine, constructor: null }],
  ["unknown", "/teams/*/lead", "nothing", "object", { ...fine, teams: [{ wage: 1, lead: {} }] }],
  ["enum", "/state", "State", "a new value", { ...fine, state: "away" }],
  ["enum", "/kind", "State | string", "a new value", { ...fine, kind: "third" }],
  ["null", "/name", "string", "null", { ...fine, name: null }],
  ["null", "/rule", "object", "null", { ...fine, rule: null }],
  ["form", "/created", "date-time", "string", { ...fine, created: "2026-01-31 06:30" }],
  ["form", "/code", String.raw`/^\d+$/`, "string", { ...fine, code: "x" }],
  ["form", "/rule", "AllowHours | AllowDay", "object", { ...fine, rule: { from: 1 } }],
  ["form", "/rule", "AllowHours | AllowDay", "object", { ...fine, rule: { day: "Monday", from: 1 } }],
  ["form", "/marks", "array", "array", { ...fine, marks: [true] }],
  ["form", "/owner", "State | AllowDay", "object", { ...fine, owner: {} }],
  ["enum", "/owner", "State | AllowDay", "a new value", { ...fine, owner: "away" }],
  ["form", "/hour", String.raw`integer | /^\d{1,2}:\d{2}$/`, "string", { ...fine, hour: "noon" }],
])("%s at %s", (kind, path, expected, seen, body) => {
  expect(drifts(body)).toEqual([{ operation: "getThing", kind, path, expected, seen }]);
});

function nested(inner: object): object {
  return { ...fine, manager: { ...fine, manager: inner } };
}

test("each of several surprises is told", () => {
  const body = { id: null, nickname: 1, teams: [{}, { wage: null }], rule: { from: 1 } };
  expect(drifts(body).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "null /id",
    "unknown /nickname",
    "missing /teams/*/wage",
    "null /teams/*/wage",
    "form /rule",
    "missing /name",
  ]);
});

describe("the name of an unknown field", () => {
  const pathOf = (key: string): string | undefined => drifts({ ...fine, [key]: 1 })[0]?.path;

  test.each(["nickname", "_v2", "nick-name", "address2", "a".repeat(40)])("is shown: %s", (key) => {
    expect(pathOf(key)).toBe(`/${key}`);
  });

  test.each([
    "anna@example.com",
    "Anna Andersson",
    "a".repeat(41),
    "507f1f77bcf86cd799439011",
    "e07f1f77bcf86cd799439011",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    "user19850412",
    "",
  ])("is hidden where it may be a value: %s", (key) => {
    expect(pathOf(key)).toBe("/*");
  });
});

describe("of a long list", () => {
  const rows = (count: number): object[] => Array.from({ length: count }, () => ({ wage: 1 }));
  const body = (count: number) => ({ ...fine, teams: [...rows(count), { wage: null }] });

  test("the first 25 items are looked at", () => {
    expect(drifts(body(24))).toHaveLength(1);
    expect(drifts(body(25))).toHaveLength(0);
  });

  test("or as many as are asked for", () => {
    expect(driftsOf("#User", [body(25)], { shapes, items: 26 })).toHaveLength(1);
    expect(driftsOf("#User", [body(1)], { shapes, items: 1 })).toHaveLength(0);
  });

  test("and as many keys of a map", () => {
    const map = Object.fromEntries(
      Array.from({ length: 26 }, (_, index) => [`k${index}`, index < 25 ? "" : 1]),
    );
    expect(drifts({ ...fine, notes: map })).toHaveLength(0);
    expect(driftsOf("#User", [{ ...fine, notes: map }], { shapes, items: 26 })).toHaveLength(1);
  });
});

test("a body too deep for the stack is not followed to its end", () => {
  const text = `{"id":1,"name":"","manager":`.repeat(20_000) + "1" + "}".repeat(20_000);
  expect(drifts(JSON.parse(text))).toEqual([]);
});
