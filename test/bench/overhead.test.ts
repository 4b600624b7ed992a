import { expect, test } from "vitest";
import { type Overhead, barsOf } from "../../bench/overhead/bars.ts";

const measured = (ours: number, peer: number): Overhead[] => [
  { client: "the stub alone", microseconds: 5, ratio: 0.5 },
  { client: "openapi-fetch", microseconds: 10, ratio: 1 },
  { client: "ky", microseconds: peer, ratio: peer / 10 },
  { client: "axios", microseconds: 50, ratio: 5 },
  { client: "timepact, no pacing", microseconds: 11, ratio: 1.1 },
  { client: "timepact, every feature on", microseconds: ours, ratio: ours / 10 },
];

test.each([
  { ours: 15, peer: 16, met: [true, true] },
  { ours: 15.1, peer: 16, met: [false, true] },
  { ours: 15, peer: 15, met: [true, false] },
])("$ours beside $peer", ({ ours, peer, met }) => {
  expect(barsOf(measured(ours, peer)).map((bar) => bar.met)).toEqual(met);
});

test("the quickest peer is named", () => {
  expect(barsOf(measured(15, 16))[1]?.measured).toBe("15 µs, ky 16 µs");
});

test("what was not measured meets no bar", () => {
  expect(barsOf([]).map((bar) => bar.met)).toEqual([false, false]);
});
