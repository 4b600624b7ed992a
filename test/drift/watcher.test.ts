import { expect, test, vi } from "vitest";
import type { DriftReport } from "../../src/drift/drift.ts";
import type { Answers } from "../../src/drift/shape.ts";
import { createDriftWatcher } from "../../src/drift/watcher.ts";
import { driftsOf } from "./watch.ts";

const answers: Answers = {
  operations: {
    getUser: { 200: { t: "object", r: { name: "string" } } },
    listUsers: { 200: { t: "array", i: "string" } },
    createUser: { 200: { t: "object", r: { name: "string" } }, 201: { t: "object", r: { id: "integer" } } },
  },
  shapes: {},
};

test("tells each surprise once, and again where anything of it differs", () => {
  const report = vi.fn<DriftReport>();
  const watch = createDriftWatcher(answers, report);
  const bodies = [{ name: 1 }, { name: 2 }, { name: null }, { name: true }, {}, { name: "", age: 1 }];
  for (const body of [...bodies, ...bodies]) watch("getUser", 200, body);
  watch("createUser", 200, { name: 1 });
  expect(report.mock.calls.map(([{ operation, kind, seen }]) => `${operation} ${kind} ${seen}`)).toEqual([
    "getUser type number",
    "getUser null null",
    "getUser type boolean",
    "getUser missing nothing",
    "getUser unknown number",
    "createUser type number",
  ]);
});

test("each watcher tells for itself", () => {
  const report = vi.fn<DriftReport>();
  for (let round = 0; round < 2; round++) createDriftWatcher(answers, report)("getUser", 200, {});
  expect(report).toHaveBeenCalledTimes(2);
});

test("holds a body against the shape of its status", () => {
  const report = vi.fn<DriftReport>();
  const watch = createDriftWatcher(answers, report);
  watch("createUser", 200, { name: "Anna" });
  watch("createUser", 201, { id: 1 });
  expect(report).not.toHaveBeenCalled();
  watch("createUser", 201, { name: "Anna" });
  expect(report).toHaveBeenCalledTimes(2);
});

test("says nothing of what the contract says nothing of", () => {
  const report = vi.fn<DriftReport>();
  const watch = createDriftWatcher(answers, report);
  watch("getUser", 202, {});
  watch("getTeam", 200, {});
  watch("constructor", 200, {});
  watch("getUser", 200, undefined);
  watch("listUsers", 200, undefined);
  expect(report).not.toHaveBeenCalled();
});

test("tells of 1000 surprises at most", () => {
  const names = Array.from({ length: 1100 }, (_, index) => `n${String.fromCharCode(...letters(index))}`);
  const bodies = names.map((name) => ({ [name]: 1 }));
  expect(new Set(names).size).toBe(1100);
  expect(driftsOf({ t: "object", o: { id: "integer" } }, bodies)).toHaveLength(1000);
});

/** A number as three letters. */
const letters = (index: number): number[] => [
  97 + (index % 26),
  97 + (Math.floor(index / 26) % 26),
  97 + Math.floor(index / 676),
];

test("a report that throws, or fails later, breaks nothing", async () => {
  const failures: unknown[] = [];
  const note = (reason: unknown): void => void failures.push(reason);
  process.on("unhandledRejection", note);
  const throwing = createDriftWatcher(answers, () => {
    throw new Error("report");
  });
  const rejecting = createDriftWatcher(answers, () => Promise.reject(new Error("report")));
  expect(() => throwing("getUser", 200, { age: 1 })).not.toThrow();
  expect(() => rejecting("getUser", 200, { age: 1 })).not.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(failures).toEqual([]);
});

test("after a report that throws, the rest is told", () => {
  const seen: string[] = [];
  const watch = createDriftWatcher(answers, ({ kind }) => {
    seen.push(kind);
    throw new Error("report");
  });
  watch("getUser", 200, { age: 1 });
  expect(seen).toEqual(["unknown", "missing"]);
});

test("a report may use the watcher itself", () => {
  const paths: string[] = [];
  const watch = createDriftWatcher(answers, ({ path }) => {
    paths.push(path);
    watch("createUser", 201, { other: 1 });
  });
  watch("getUser", 200, { age: 1 });
  expect(paths).toEqual(["/age", "/other", "/id", "/name"]);
});
