import { expect, test } from "vitest";
import { reportText } from "../../bench/print.ts";

test("a report is tables with words to the left and figures to the right, then bars", () => {
  const text = reportText({
    tables: [
      {
        title: "Storm",
        rows: [
          { client: "ky", refused: 1240, floorRatio: null },
          { client: "timepact", refused: 0, floorRatio: 1.04 },
        ],
      },
    ],
    bars: [
      { bar: "at most 1 % refused", measured: "0 refused", met: true },
      { bar: "within 10 %", measured: "12 s", met: false },
    ],
  });
  expect(text).toBe(`Storm
  client     refused   floor ratio
  ky           1,240             –
  timepact         0          1.04

Bars
  met       at most 1 % refused: 0 refused
  not met   within 10 %: 12 s`);
});

test("without bars there is no word of them", () => {
  expect(reportText({ tables: [{ title: "Types", rows: [{ client: "ky" }] }], bars: [] })).toBe(
    "Types\n  client\n  ky",
  );
});
