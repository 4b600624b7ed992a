import { expect, test, vi } from "vitest";
import { createSchemaChecker } from "../../src/openapi/schemaChecker.ts";
import { petitions } from "./petition.ts";

const check = createSchemaChecker(petitions);

test("any schema of the contract can be asked for", () => {
  const schema = { $ref: "#/components/schemas/Petition" };
  expect(check(schema, { _id: "5f", title: "More benches" }, "")).toEqual([]);
  expect(check(schema, {}, "/data/0")).toMatchObject([{ pointer: "/data/0" }, {}]);
});

test("a schema is compiled once", () => {
  const toJSON = vi.fn<() => object>(() => ({ type: "string" }));
  const schema = Object.assign({ type: "string" }, { toJSON });
  for (const value of ["Ada", "Bo"]) expect(check(schema, value, "")).toEqual([]);
  expect(toJSON).toHaveBeenCalledOnce();
});

test("our formats are known, so nothing is printed about them", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const formats = [
    "object-id",
    "wall-date-time",
    "wall-minute",
    "utc-timestamp",
    "utc-timestamp-or-zero",
    "time-of-day",
  ].map((format) => ({ type: "string", format }));
  for (const schema of formats) expect(createSchemaChecker(petitions)(schema, "any", "")).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
});

test("a rule that is not met is one problem", () => {
  const rule = { if: { required: ["title"] }, then: { required: ["state"] } };
  expect(check(rule, { title: "More benches" }, "")).toMatchObject([{ keyword: "required" }]);
});
