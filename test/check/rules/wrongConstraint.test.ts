import { describe, expect, test } from "vitest";
import { wrongConstraint } from "../../../src/check/rules/wrongConstraint.ts";
import { asked, told } from "./spoiling.ts";

const apps = await asked("timekit", "GET", "/app");
const resources = await asked("timekit", "GET", "/resources");
const locations = await asked("sevenshifts", "GET", "/locations");

describe("wrong-constraint", () => {
  test("tells of a pattern, a limit and a length", () => {
    expect(told(wrongConstraint, apps.edited({ "/data/id": "x" }))).toEqual([
      ["/data/id", "/components/schemas/App/properties/id"],
    ]);
    expect(told(wrongConstraint, resources.edited({ "/total": -1 }))).toEqual([
      ["/total", "/components/schemas/Paging/properties/total"],
    ]);
    expect(told(wrongConstraint, locations.edited({ "/data/0/location/hash": "" }))).toEqual([
      ["/data/-/location/hash", "/components/schemas/Location/properties/hash"],
    ]);
  });

  test("leaves a pattern with a format to wrong-format", () => {
    expect(told(wrongConstraint, resources.edited({ "/data/0/created_at": "now" }))).toEqual([]);
  });
});
