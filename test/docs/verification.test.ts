import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotate } from "../../scripts/docs/annotate.ts";
import { readApis } from "../../scripts/docs/apis.ts";
import { siteFolder } from "../../scripts/docs/site.ts";
import { verificationNotes } from "../../scripts/docs/verification.ts";
import { clean, finding, report } from "../check/report/support.ts";
import { scratchFolder } from "../cli/support.ts";
import { runScript } from "../support/runScript.ts";

const notesOf = (...reports: (typeof report)[]) =>
  Object.fromEntries(verificationNotes(reports, "seventime"));

describe("of a report", () => {
  test("an operation has when it was last verified, or how it differs", () => {
    const findings = [finding, { ...finding, rule: "missing-field" }, { ...finding, dataPointer: "/data" }];
    expect(notesOf({ ...report, findings })).toEqual({
      getUser: ["*Last verified:* 2026-11-22 against `api.example.com`."],
      listUsers: [
        "*Differs:* 3 findings on 2026-11-22 against `api.example.com` (wrong-type, missing-field).",
      ],
    });
  });

  test("what is no error does not differ", () => {
    expect(notesOf({ ...report, findings: [{ ...finding, severity: "warning" }] })).not.toHaveProperty(
      "listUsers",
    );
  });

  test.each(["http://127.0.0.1:4010/api", "http://localhost:4010", "http://sandbox.localhost/api"])(
    "of %s it says that it is the sandbox",
    (baseUrl) => {
      expect(notesOf({ ...clean, baseUrl })["getUser"]).toEqual([
        "*Last verified:* 2026-11-22 against the sandbox, not the vendor.",
      ]);
    },
  );

  test("a host that only begins like this machine is none of it", () => {
    expect(notesOf({ ...clean, baseUrl: "http://127.0.0.1.example.com/" })["getUser"]?.[0]).toContain(
      "`127.0.0.1.example.com`",
    );
  });
});

test("several reports stand one after the other", () => {
  const sandbox = { ...clean, baseUrl: "http://127.0.0.1:4010/api" };
  expect(notesOf(clean, sandbox)["getUser"]).toHaveLength(2);
});

test("reports change what they are of, and nothing else", () => {
  const apis = readApis();
  const seventime = apis.find(({ slug }) => slug === "seventime");
  const timekit = apis.find(({ slug }) => slug === "timekit");
  if (seventime === undefined || timekit === undefined) throw new Error("An API is missing.");
  expect(JSON.stringify(annotate(timekit, [report]))).toBe(JSON.stringify(annotate(timekit)));
  const before = JSON.stringify(annotate(seventime));
  const after = JSON.stringify(annotate(seventime, [report]));
  expect(after.replace(/\\n\\n\*(Last verified|Differs):[^"]*?\.(?=")/g, "")).toBe(before);
  expect(after).not.toBe(before);
});

describe("npm run docs", { timeout: 60_000 }, () => {
  const whenBuilt = (): Promise<number | undefined> =>
    stat(join(siteFolder, "index.html")).then(
      ({ ctimeMs }) => ctimeMs,
      () => undefined,
    );

  test.each([
    ["is not there", undefined, /report\.json cannot be read\. .*\n$/],
    ["is cut off", '{"api":"seven', /report\.json is no JSON, or it is cut off\. .*\n$/],
    ["is none", '{"log":{}}', /report\.json is no report of timepact check: .*\n$/],
    [
      "is of another API",
      JSON.stringify({ ...clean, api: "shiftplan" }),
      /^The site has no shiftplan, .*\n$/,
    ],
  ])("ends when a report %s, and leaves the site as it is", async (_, text, message) => {
    const file = join(await scratchFolder(), "report.json");
    if (text !== undefined) await writeFile(file, text);
    const before = await whenBuilt();
    const { code, stdout, stderr } = await runScript("scripts/docs.ts", "--report", file);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(await whenBuilt()).toBe(before);
  });
});
