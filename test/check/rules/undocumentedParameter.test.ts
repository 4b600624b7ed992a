import { describe, expect, test } from "vitest";
import { undocumentedParameter } from "../../../src/check/rules/undocumentedParameter.ts";
import { asked, told } from "./spoiling.ts";

const shifts = await asked("sevenshifts", "GET", "/shifts?limit=1&start[gte]=2026-03-01");

const more = (query: string) => ({ url: `${shifts.exchange.url}&${query}` });

describe("undocumented-parameter", () => {
  test("tells of a name and of a key in brackets that the contract does not have", () => {
    expect(told(undocumentedParameter, shifts.with(more("colour=red&start[near]=2026")))).toEqual([
      ["/query/colour", "/paths/~1shifts/get"],
      ["/query/start[near]", "/paths/~1shifts/get"],
    ]);
  });

  test("does not show a name that may be a value", () => {
    const [fault] = undocumentedParameter.check(shifts.with(more("noor@example.com=1")));
    expect(fault?.dataPointer).toBe("/query/*");
  });

  test("says nothing of documented ones, and when the server refuses too", () => {
    expect(told(undocumentedParameter, shifts.with({}))).toEqual([]);
    expect(told(undocumentedParameter, shifts.with({ ...more("colour=red"), status: 400 }))).toEqual([]);
  });
});
