import { afterAll, describe, expect, test } from "vitest";
import { readReports } from "../../src/check/report/read.ts";
import type { Report } from "../../src/check/report/report.ts";
import { reporters } from "../../src/check/report/reporters.ts";
import { isBroken } from "../../src/check/report/since.ts";
import { readContract } from "../../src/sandbox/contracts.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { readWorkflows } from "../../scripts/testContract/respect/workflows.ts";
import { type Spoil, type Target, openTarget } from "../../scripts/testContract/target.ts";
import { testApi } from "../../scripts/testContract/testApi.ts";
import { runScript } from "../support/runScript.ts";

const targets: Target[] = [];
afterAll(() => Promise.all(targets.map((target) => target.close())));

async function reportOn(signal: AbortSignal, spoil?: Spoil): Promise<Report> {
  const target = await openTarget("sevenshifts", spoil);
  targets.push(target);
  return testApi(target, ["check", "dredd", "respect"], signal);
}

/** What nothing that is told of an answer may show. */
const planted = "Planted-5d1c";

/** One location comes without a field that all have, and with a value of its own. */
const withoutHash: Spoil = async ({ url, method }, answer) => {
  if (method !== "GET" || !/\/locations\/\d+$/.test(url)) return answer;
  const text = (await answer.text())
    .replaceAll('"hash":', '"digest":')
    .replaceAll(/"address":"[^"]*"/g, `"address":"${planted}"`);
  const headers = new Headers(answer.headers);
  headers.delete("Content-Length");
  return new Response(text, { status: answer.status, headers });
};

const summaries = ({ tools = [] }: Report): string[] =>
  tools.map(({ name, findings }) => `${name} ${findings}`);

describe("the contract tests of 7shifts", { timeout: 180_000 }, () => {
  test("find nothing on the sandbox, and tell what each tool has looked at", async ({ signal }) => {
    const report = await reportOn(signal);
    expect(report.findings).toEqual([]);
    expect(summaries(report)).toEqual(["check 0", "dredd 0", "respect 0"]);
    const [check, dredd, respect] = report.tools ?? [];
    const workflows = readWorkflows("sevenshifts");
    const steps = workflows.flatMap((workflow) => workflow.steps);
    expect(check?.checked["exchange"]).toBeGreaterThan(100);
    expect(dredd?.checked).toEqual({ transaction: listOperations(readContract("sevenshifts")).length });
    expect(respect?.checked).toMatchObject({ workflow: workflows.length, step: steps.length });
    expect(report.coverage.operations.missing).toEqual([]);
  });

  test("find with each tool that a field is gone, and show no value", async ({ signal }) => {
    const report = await reportOn(signal, withoutHash);
    const text = reporters.json([report]);
    const found = report.findings.filter(({ operationId }) => operationId === "getLocation");
    const expected = {
      severity: "error",
      method: "GET",
      path: "/locations/{id}",
      verdict: { side: "sandbox" },
    };
    for (const rule of ["missing-field", "dredd", "respect"]) {
      expect(found).toContainEqual(expect.objectContaining({ rule, severity: "error" }));
    }
    for (const finding of found.filter(({ rule }) => rule === "dredd" || rule === "respect")) {
      expect(finding).toMatchObject(expected);
      expect(finding.curl).toContain("$SEVENSHIFTS_API_KEY");
    }
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: "dredd",
        class: "structure",
        dataPointer: "/data/location/hash",
      }),
    );
    expect(isBroken(report)).toBe(true);
    expect(text).not.toContain(planted);
    expect(text).not.toContain("sandbox-api-key");
    expect(readReports(text, "report.json")).toEqual([report]);
    expect(reporters.pretty([report])).toMatch(/^ {2}dredd [\d.]+: 40 transactions, 1 finding$/m);
  });
});

describe("npm run test:contract", { timeout: 60_000 }, () => {
  const command = (...words: string[]) => runScript("scripts/testContract.ts", ...words);

  test("lists what a tool cannot call, with the reason", async () => {
    const { code, stdout } = await command("timekit", "--tool", "dredd", "--report", "json");
    const [report] = readReports(stdout, "stdout");
    expect(code).toBe(0);
    expect(report?.findings).toEqual([]);
    expect(report?.tools?.map(({ leftOut = [] }) => leftOut)).toEqual([
      [
        { operationId: "signUpGoogleAccount", reason: expect.stringContaining("Timekit-App") },
        { operationId: "signUpMicrosoftAccount", reason: expect.stringContaining("Timekit-App") },
      ],
    ]);
  });

  test.each([
    [["shiftplan"], "There is no API shiftplan. Known: "],
    [["--tool", "postman"], "There is no tool postman. Known: check, dredd, respect."],
    [["--report", "pdf"], "--report pdf is no form of a report"],
  ])("refuses %j in a sentence", async (words, message) => {
    const { code, stdout, stderr } = await command(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
