import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseOpenApiDocument } from "../../../src/openapi/document.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { sevenshiftsDemo } from "../../../src/sandbox/demo/sevenshifts.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { byId, rowsOf, seeds } from "./sevenshiftsRows.ts";

const file = "generated/sevenshifts/openapi.json";
const { validateSchema } = createValidator(parseOpenApiDocument(readFileSync(file, "utf8"), file));
const references = {
  company_id: "Company",
  location_id: "Location",
  department_id: "Department",
  role_id: "Role",
  user_id: "User",
  shift_id: "Shift",
};

/** The one or several values of a field, without the 0 that stands for none. */
const valuesOf = (value: unknown): unknown[] =>
  [value].flat().filter((one) => one !== undefined && one !== 0);

describe.each(seeds)("the demo data of 7shifts on $day", ({ seed, moment }) => {
  const entities = Object.keys(seed);
  const users = rowsOf(seed, "User");
  const everyRow = entities.flatMap((entity) => rowsOf(seed, entity));

  test("holds as many records as a restaurant has", () => {
    const counts = Object.fromEntries(entities.map((entity) => [entity, rowsOf(seed, entity).length]));
    expect(counts).toMatchObject({ Company: 1, Location: 3, Department: 7, Role: 31, User: 75 });
    expect(Math.abs((counts["Shift"] ?? 0) - 9000)).toBeLessThan(300);
    expect(Math.abs((counts["TimePunch"] ?? 0) - 7500)).toBeLessThan(300);
    expect(Math.abs((counts["Event"] ?? 0) - 250)).toBeLessThan(40);
  });

  test.each(entities)("every %s is as the contract says", (entity) => {
    const schema = { $ref: `#/components/schemas/${entity}` };
    expect(rowsOf(seed, entity).flatMap((row, index) => validateSchema(schema, row, `/${index}`))).toEqual(
      [],
    );
  });

  test.each(entities)("the ids of every %s are positive and ascend with creation", (entity) => {
    const rows = rowsOf(seed, entity);
    const ids = rows.map(({ id }) => Number(id));
    const created = rows.map((row) => String(row["created"]));
    expect(Math.min(...ids)).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => one - other));
    expect(created).toEqual(created.toSorted());
  });

  test("nothing is changed before it is created, or later than the moment", () => {
    expect(everyRow.filter(({ created, modified }) => String(created) > String(modified))).toEqual([]);
    expect(everyRow.filter(({ modified }) => String(modified) > moment)).toEqual([]);
  });

  test.each(Object.entries(references))("every %s is of a record that is there", (field, entity) => {
    const known = byId(seed, entity);
    const referring = everyRow.filter((row) => valuesOf(row[field]).length > 0);
    expect(referring.length).toBeGreaterThan(0);
    expect(referring.filter((row) => valuesOf(row[field]).some((id) => !known.has(id)))).toEqual([]);
  });

  test("events are shown at locations that are there", () => {
    const shown = rowsOf(seed, "Event").map(({ location }) => valuesOf(location));
    expect(shown.filter((ids) => ids.length === 0)).toEqual([]);
    expect(shown.flat().filter((id) => !byId(seed, "Location").has(id))).toEqual([]);
  });

  test("locations have a hash and roles a place of their own", () => {
    const hashes = new Set(rowsOf(seed, "Location").map(({ hash }) => hash));
    expect(hashes.size).toBe(3);
    const departments = byId(seed, "Department");
    const misplaced = rowsOf(seed, "Role").filter(
      ({ department_id: id, location_id: location }) =>
        id !== 0 && departments.get(id)?.["location_id"] !== location,
    );
    expect(misplaced).toEqual([]);
  });

  test("people differ in name, address and code", () => {
    const names = users.map(({ firstname, lastname }) => `${String(firstname)} ${String(lastname)}`);
    for (const values of [names, users.map(({ email }) => email), users.map((user) => user["employee_id"])]) {
      expect(new Set(values).size).toBe(users.length);
    }
    expect(users.filter(({ mobile_phone: phone }) => !/^\d{3}-555-01\d\d$/.test(String(phone)))).toEqual([]);
    expect(users.filter(({ user_type_id: type }) => type === 2)).toHaveLength(1);
    expect(users.filter(({ active }) => active === false).length).toBeGreaterThan(5);
  });

  test.each(["Location", "Department", "Role"])("users are assigned to a %s that is there", (entity) => {
    const known = byId(seed, entity);
    const assigned = users.map((user) => valuesOf(user[entity.toLowerCase()]));
    const ids = assigned.flat().map((one) => (isFields(one) ? one["id"] : undefined));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(assigned.filter((all) => all.length > 1).length).toBeGreaterThan(5);
  });
});

test("the same day gives the same data, another day other data", () => {
  const textAt = (moment: string): string => JSON.stringify(sevenshiftsDemo(new Date(moment)));
  const early = textAt("2026-06-10T00:00:00Z");
  expect(textAt("2026-06-10T23:59:59Z")).toBe(early);
  expect(textAt("2026-06-11T00:00:00Z")).not.toBe(early);
});
