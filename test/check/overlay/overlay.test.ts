import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Exchange } from "../../../src/check/exchange.ts";
import type { Overlay } from "../../../src/check/overlay/overlay.ts";
import { overlayText } from "../../../src/check/overlay/text.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Outcome, ask, outcomeOf, withBody, withRows } from "./drifting.ts";
import { untold } from "./touched.ts";

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

const ajv = new Ajv2020({ strict: false, formats: { "uri-reference": true } });

const usersFrom = (offset: number): Promise<Exchange> =>
  ask("sevenshifts", `/users?limit=3&offset=${offset}`);

/** Exchanges with many drifts at once, some of them in a schema that two operations answer with. */
async function drifted(): Promise<Exchange[]> {
  const others = await usersFrom(6);
  const id = String(follow(JSON.parse(others.responseBody), "/data/0/user/id"));
  const read = await ask("sevenshifts", `/users/${id}`);
  const shifts = await ask("sevenshifts", "/shifts?limit=9&order_field=shift.id&order_dir=asc");
  const departments = await ask("sevenshifts", "/departments?limit=20");
  const location = String(follow(JSON.parse(departments.responseBody), "/data/0/department/location_id"));
  const news = { firstname: null, nickname: "Bo Ek", email_2: "bo.ek@example.com" };
  return [
    ...[await usersFrom(0), await usersFrom(3)].map((one) =>
      withRows(one, (user) => Object.assign(user, news), "/user"),
    ),
    others,
    withBody(read, ({ data }) => isFields(data) && isFields(data["user"]) && delete data["user"]["created"]),
    { ...read, status: 409 },
    withBody(shifts, (body) => {
      body["data"] = Array.isArray(body["data"]) ? body["data"].toReversed() : [];
    }),
    { ...departments, url: `${departments.url}&location_id=${location}` },
  ];
}

let outcome: Outcome;
let overlay: Overlay;

beforeAll(async () => {
  outcome = await outcomeOf("sevenshifts", await drifted());
  if (outcome.drift.overlay === undefined) throw new Error("There is no overlay.");
  ({ overlay } = outcome.drift);
}, 60_000);

describe("an overlay of many drifts", () => {
  test("leaves nothing for the same check to find", () => {
    const found = new Set(outcome.before.map(({ rule }) => rule));
    expect([...found].toSorted()).toEqual([
      "filter-honoured",
      "missing-field",
      "null-value",
      "sort-honoured",
      "undocumented-status",
      "unknown-field",
    ]);
    expect(outcome.after).toEqual([]);
  });

  test("changes no more than what was found", () => {
    expect(untold(outcome.document, outcome.mended, outcome.before)).toEqual([]);
  });

  test("is one by the published schema, as JSON and as YAML", () => {
    const isOverlay = ajv.compile(JSON.parse(textOf("overlay.schema.json")));
    for (const text of [overlayText(overlay, "a.json"), overlayText(overlay, "a.yaml")]) {
      expect([isOverlay(parse(text)), isOverlay.errors]).toEqual([true, null]);
      expect(parse(text)).toEqual(JSON.parse(JSON.stringify(overlay)));
    }
    expect(() => JSON.parse(overlayText(overlay, "a.JSON"))).not.toThrow();
  });

  test("counts what was seen", () => {
    const [action] = overlay.actions.filter(({ target }) => target.endsWith(".firstname"));
    expect(action?.description).toContain("Expected string, found null.");
    expect(action?.description).toContain("in 2 of 3 answers to GET /users.");
    const [status] = overlay.actions.filter(({ target }) => target.endsWith(".responses"));
    expect(status?.description).toContain("in 1 of 2 answers to GET /users/{id}.");
  });

  test("takes back what lists do not do", () => {
    expect(follow(outcome.mended, "/paths/~1shifts/get/x-behavior")).not.toHaveProperty("sort");
    expect(follow(outcome.mended, "/paths/~1departments/get/x-behavior/filters")).toEqual({});
  });

  test("has evidence as a contract may have it", () => {
    const isEvidence = ajv.compile(parse(textOf("../../../spec/extensions.yaml"))["x-evidence"]);
    const found: unknown[] = [];
    JSON.stringify(overlay, (key, value: unknown) => {
      if (key === "x-evidence") found.push(value);
      return value;
    });
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((evidence) => !isEvidence(evidence))).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({ level: "observed" }));
  });

  test("shows no value of an answer, and marks what may be personal", () => {
    const text = overlayText(overlay, "a.yaml");
    for (const value of ["Bo Ek", "bo.ek", "example.com"]) expect(text).not.toContain(value);
    const properties = follow(outcome.mended, "/components/schemas/User/properties");
    expect(properties).toHaveProperty(
      "email_2",
      expect.objectContaining({ format: "email", "x-sensitive": "personal" }),
    );
  });
});

test("there is no overlay where the contract agrees", async () => {
  const { before, drift } = await outcomeOf("seventime", [await ask("seventime", "/users?limit=2")]);
  expect([before, drift]).toEqual([[], { overlay: undefined, unmended: [] }]);
});

test("what is mended and what is not are told apart", async () => {
  const list = await usersFrom(0);
  const { drift, after } = await outcomeOf("sevenshifts", [
    withRows(
      withBody(list, (body) => delete body["total"]),
      (user) => (user["shoe_size"] = 43),
      "/user",
    ),
  ]);
  expect(after.map(({ rule }) => rule)).toEqual(["envelope"]);
  expect(drift.overlay?.actions).toHaveLength(1);
  expect(drift.overlay?.["x-unmended"]).toMatchObject([
    { rule: "envelope", method: "GET", path: "/users", count: 1 },
  ]);
});

test("a null where another schema stands is let in there, and nothing else is", async () => {
  const roles = await ask("sevenshifts", "/roles?limit=3");
  const { mended, after } = await outcomeOf("sevenshifts", [
    withRows(roles, (role) => (role["color"] = null), "/role"),
  ]);
  expect([follow(mended, "/components/schemas/Role/properties/color/anyOf/1"), after]).toEqual([
    { type: "null" },
    [],
  ]);
});
