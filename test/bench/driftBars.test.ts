import { expect, test } from "vitest";
import { barsOf } from "../../bench/drift/bars.ts";
import { kinds } from "../../bench/drift/kinds/all.ts";
import { type ApiResult, countOf, merged } from "../../bench/drift/result.ts";
import { tablesOf } from "../../bench/drift/tables.ts";

const tool = "check --write";

/** A result in which our check has missed some kinds. */
const resultWith = (missed: string[], clean: ApiResult["clean"]): ApiResult =>
  merged("timekit", [
    {
      places: {},
      alarms: { [tool]: [] },
      clean,
      trials: kinds.map(({ id }) => ({
        kind: id,
        tool,
        spoilt: 1,
        complaints: missed.includes(id) ? [] : ["something"],
      })),
    },
  ]);

const quiet = [{ complaints: [], seconds: 19 }];

test.each([
  { case: "all met", result: resultWith(["total-wrong"], quiet), met: [true, true, true, true, true] },
  {
    case: "too much missed",
    result: resultWith(["field-missing", "field-added", "redirect"], quiet),
    met: [true, false, true, true, true],
  },
  {
    case: "too much behaviour missed",
    result: resultWith(["total-wrong", "ids-repeat"], quiet),
    met: [true, true, false, true, true],
  },
  {
    case: "a false alarm",
    result: resultWith([], [{ complaints: ["x"], seconds: 1 }]),
    met: [true, true, true, false, true],
  },
  {
    case: "too slow",
    result: resultWith([], [{ complaints: [], seconds: 20 }]),
    met: [true, true, true, true, false],
  },
])("$case", ({ result, met }) => {
  expect(barsOf(result).map((bar) => bar.met)).toEqual(met);
});

test("kinds are counted by class, and a table says of each who has found it", () => {
  const result = resultWith(["redirect"], quiet);
  const { found, of } = countOf(result, tool, "protocol");
  expect(found).toBe(of - 1);
  const [table] = tablesOf(result);
  expect(table?.rows.find(({ kind }) => kind === "redirect")).toMatchObject({ [tool]: "–" });
  expect(table?.rows.find(({ kind }) => kind === "total-wrong")).toMatchObject({ [tool]: "found" });
});
