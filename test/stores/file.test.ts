import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConfigurationError } from "../../src/client/errors/configurationError.ts";
import { fileStore } from "../../src/stores/file.ts";
import { intervalOf, slowRate } from "./support/moments.ts";
import { storeSuite } from "./support/suite.ts";

const interval = intervalOf(slowRate);

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-rate-"));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const budgetFolder = (budget: string): string =>
  join(folder, "rate", createHash("sha256").update(budget).digest("hex"));

const openStore = () => fileStore(join(folder, "rate"));

storeSuite(() => ({ store: openStore(), place: ["file", join(folder, "rate")] }));

describe("a clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-21T12:00:00Z") });
  });

  test("that goes on makes waits shorter", () => {
    const store = openStore();
    expect(store.reserve("a", slowRate)).toBe(0);
    vi.setSystemTime(Date.now() + 4_000);
    expect(store.reserve("a", slowRate)).toBeCloseTo(interval - 4_000);
  });

  test("that is set back takes what is due along", () => {
    const store = openStore();
    store.reserve("a", slowRate);
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(store.reserve("a", slowRate)).toBeCloseTo(interval);
    expect(store.reserve("a", slowRate)).toBeCloseTo(2 * interval);
  });

  test("that jumps ahead makes nobody wait", () => {
    const store = openStore();
    for (let count = 0; count < 5; count += 1) store.reserve("a", slowRate);
    vi.setSystemTime(Date.now() + 86_400_000);
    expect(store.reserve("a", slowRate)).toBe(0);
    expect(store.reserve("a", slowRate)).toBeCloseTo(interval);
  });
});

describe("what lies in the folder", () => {
  const newest = async (): Promise<number> =>
    Math.max(...(await readdir(budgetFolder("a"))).filter((name) => /^\d+$/.test(name)).map(Number));

  test.each([
    ["an empty file", ""],
    ["half a state", "17637"],
    ["something else", "{}"],
    ["no number", "NaN NaN"],
    ["a time long past", "5.5 5"],
  ])("%s is no state, and the next is made above it", async (_, text) => {
    const store = openStore();
    store.reserve("a", slowRate);
    await writeFile(join(budgetFolder("a"), "7"), text);
    expect(store.reserve("a", slowRate)).toBe(0);
    expect(await newest()).toBe(8);
    expect(store.reserve("a", slowRate)).toBeGreaterThan(0);
  });

  test("a folder in the place of a state is none", async () => {
    await mkdir(join(budgetFolder("a"), "7"), { recursive: true });
    expect(openStore().reserve("a", slowRate)).toBe(0);
    expect(openStore().reserve("a", slowRate)).toBeGreaterThan(0);
    expect(await newest()).toBe(9);
  });

  test("foreign files stay, and count for nothing", async () => {
    const foreign = ["README", "9.bak", "-5", "1e9"];
    await mkdir(budgetFolder("a"), { recursive: true });
    for (const name of foreign) await writeFile(join(budgetFolder("a"), name), "9e99 0");
    const store = openStore();
    for (let count = 0; count < 100; count += 1) store.reserve("a", slowRate);
    expect(await newest()).toBe(100);
    expect(await readdir(budgetFolder("a"))).toEqual(expect.arrayContaining(foreign));
  });

  test("stays small, and loses what crashed processes left, but not what is being written", async () => {
    const store = openStore();
    store.reserve("a", slowRate);
    const [crashed, current] = ["crashed.tmp", "current.tmp"].map((name) => join(budgetFolder("a"), name));
    for (const file of [crashed, current]) await writeFile(file ?? "", "1");
    await utimes(crashed ?? "", 0, 0);
    for (let count = 0; count < 500; count += 1) store.reserve("a", slowRate);
    const names = await readdir(budgetFolder("a"));
    expect(names.length).toBeLessThan(50);
    expect(names).toContain("501");
    expect(names).toContain("current.tmp");
    expect(names.filter((name) => name.endsWith(".tmp"))).toHaveLength(1);
  });

  test("may be removed under way", async () => {
    const store = openStore();
    store.reserve("a", slowRate);
    await rm(join(folder, "rate"), { recursive: true });
    expect(store.reserve("a", slowRate)).toBe(0);
    expect(store.reserve("a", slowRate)).toBeGreaterThan(0);
  });
});

test("a file in the place of the folder is refused, with what to do", async () => {
  await writeFile(join(folder, "rate"), "");
  const refusal = new ConfigurationError(
    `fileStore cannot keep its state in ${join(folder, "rate")} (ENOTDIR). Give it a folder that this process may write to, on a file system with hard links.`,
  );
  expect(() => openStore().reserve("a", slowRate)).toThrow(refusal);
  expect(() => openStore().pause("a", slowRate, 1)).toThrow(refusal);
});
