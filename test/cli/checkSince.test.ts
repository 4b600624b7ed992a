import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../src/check/exchange.ts";
import { harOf } from "../../src/check/har/write.ts";
import { readContract } from "../../src/sandbox/contracts.ts";
import { type Slug, createSandbox } from "../../src/sandbox/index.ts";
import { clean } from "../check/report/support.ts";
import { exchangeWith } from "../check/sandboxExchanges.ts";
import { scratchFolder, timepact } from "./support.ts";

const lists: [slug: Slug, path: string][] = [
  ["seventime", "/machines?limit=2"],
  ["sevenshifts", "/roles?limit=2"],
  ["timekit", "/resources?limit=2"],
];

/** What a list is answered with, as if the vendor had. */
async function vendorExchange(slug: Slug, path: string): Promise<Exchange> {
  const sandbox = createSandbox({ rateLimit: false });
  const exchange = await exchangeWith(sandbox, slug, "GET", path);
  await sandbox.close();
  return { ...exchange, url: readContract(slug).servers[0].url + path };
}

/** A list of each API. */
let sound: Exchange[];

beforeAll(async () => {
  sound = await Promise.all(lists.map((list) => vendorExchange(...list)));
});

const drifted = (name: string): Exchange[] =>
  sound.map((exchange) => ({
    ...exchange,
    responseBody: exchange.responseBody.replaceAll(new RegExp(`"${name}":"[^"]*"`, "g"), `"${name}":4711`),
  }));

/** Checks recordings of all APIs, or of one; gives back the exit code and the report at the end of stdout. */
async function check(folder: string, api: string, exchanges: Exchange[], ...words: string[]) {
  const file = join(folder, "run.har");
  writeFileSync(file, JSON.stringify(harOf(exchanges, (exchange) => exchange, "1.0.0")));
  return timepact("check", api, "--har", file, ...words);
}

const elsewhere = { ...clean, api: "timekit" };

interface Found {
  api: string;
  findings: { status?: string }[];
  since?: { gone: object[] };
}

test("several APIs come in one report of every form", { timeout: 60_000 }, async () => {
  const folder = await scratchFolder();
  const forms = ["json", "sarif", "junit", "html", "github"];
  const words = forms.flatMap((form) => ["--report", `${form}=${join(folder, form)}`]);
  expect((await check(folder, "all", sound, ...words)).code).toBe(0);
  const [json = "", sarif = "", junit = "", html = "", github = ""] = forms.map((form) =>
    readFileSync(join(folder, form), "utf8"),
  );
  const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, api]) => api);
  const found = [
    JSON.parse(json).map(({ api }: Found) => api),
    JSON.parse(sarif).runs.map((run: { properties: Found }) => run.properties.api),
    named(junit, /suite name="(\w+) protocol"/g),
    named(html, /<h2>(\w+)<\/h2>/g),
    named(github, /title=timepact check (\w+)/g),
  ];
  expect(found).toEqual(forms.map(() => lists.map(([slug]) => slug)));
});

describe("an earlier report", { timeout: 60_000 }, () => {
  test("makes its findings known: only a new one fails the run, and what is mended is named", async () => {
    const folder = await scratchFolder();
    const [first = "", second = ""] = ["first.json", "second.json"].map((name) => join(folder, name));
    const before = await check(folder, "all", drifted("machineNumber"), "--report", `json=${first}`);
    expect(before.code).toBe(1);
    const again = await check(folder, "seventime", drifted("machineNumber"), "--since", first);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("1 known, 0 gone");
    const words = ["--since", first, "--report", `json=${second}`, "--report", "pretty"];
    const other = await check(folder, "all", drifted("machineModel"), ...words);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain("0 known, 1 gone");
    expect(other.stdout).toContain("gone  wrong-type GET /machines (listMachines)");
    const [report]: Found[] = JSON.parse(readFileSync(second, "utf8"));
    expect(report?.findings.map(({ status }) => status)).toEqual(["new"]);
    expect(report?.since?.gone).toHaveLength(1);
  });

  test.each([
    ["is not there", undefined, /report\.json cannot be read/],
    ["is cut off", '[{"api":"seven', /report\.json is no JSON, or it is cut off/],
    ["is of another API", JSON.stringify(elsewhere), /holds no report of seventime, only of timekit/],
  ])("that %s is refused in a sentence", async (_, text, message) => {
    const folder = await scratchFolder();
    const file = join(folder, "report.json");
    if (text !== undefined) writeFileSync(file, text);
    const { code, stdout, stderr } = await check(folder, "seventime", sound, "--since", file);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.trim()).not.toContain("\n");
  });
});
