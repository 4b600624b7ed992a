import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileIssues } from "../../action/fileIssues.ts";
import { readMarker } from "../../action/marker.ts";
import { Tracker } from "../../action/tracker.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { Report, ReportedFinding } from "../../src/check/report/report.ts";
import { clean, finding, hostile, report } from "../check/report/support.ts";
import { type FakeGithub, fakeIssue, startGithub } from "./fakeGithub.ts";

const run = "https://github.example/club/rota/actions/runs/7";

let github: FakeGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(() => github.close());

const tracker = (): Tracker => new Tracker({ ...github, fetch });

const file = (given: Report) => fileIssues(given, tracker(), run);

/** A report with findings. */
const withFindings = (...findings: ReportedFinding[]): Report => ({ ...report, findings });

const drift = withFindings(finding);

const writes = (): string[] => github.requests.filter((line) => !line.startsWith("GET"));

test("every distinct finding gets one issue, with what a person needs", async () => {
  const filed = await file(report);
  expect(filed).toMatchObject({ opened: 3, reopened: 0, closed: 0, left: 0 });
  expect(filed.fresh).toEqual(report.findings);
  expect(github.issues.map(({ title }) => title)).toEqual([
    "seventime: wrong-type GET /users (listUsers) /data/-/firstName",
    "seventime: undocumented-operation GET /people/{id}",
    "seventime: sort-honoured GET /users (listUsers) /data/-/firstName",
  ]);
  const [first] = github.issues;
  for (const text of [
    finding.message,
    finding.specPointer,
    finding.curl,
    finding.verdict.why,
    run,
    "3 times",
  ])
    expect(first?.body).toContain(text);
});

test("a second run is quiet: it only reads, and finds nothing new", async () => {
  await file(report);
  github.requests.length = 0;
  const again = {
    ...report,
    findings: report.findings.map((one) => ({ ...one, count: 99, message: "Other." })),
  };
  expect(await file(again)).toEqual({ fresh: [], opened: 0, reopened: 0, closed: 0, left: 0 });
  expect(writes()).toEqual([]);
});

test("an issue is closed with a comment when its drift is gone, and opened again when it is back", async () => {
  await file(drift);
  expect(await file(clean)).toMatchObject({ fresh: [], closed: 1 });
  const [issue] = github.issues;
  expect(issue).toMatchObject({ state: "closed", state_reason: "completed" });
  expect(issue?.comments).toEqual([expect.stringMatching(/no longer/)]);
  github.requests.length = 0;
  await file(clean);
  expect(writes()).toEqual([]);
  expect(await file(drift)).toMatchObject({ fresh: [finding], opened: 0, reopened: 1 });
  expect(issue).toMatchObject({ state: "open" });
  expect(issue?.comments).toHaveLength(2);
  expect(github.issues).toHaveLength(1);
});

test("what a person has closed as not planned stays closed", async () => {
  await file(drift);
  Object.assign(github.issues[0] ?? {}, { state: "closed", state_reason: "not_planned" });
  expect(await file(drift)).toMatchObject({ fresh: [], opened: 0, reopened: 0 });
  expect(github.issues).toMatchObject([{ state: "closed", comments: [] }]);
});

describe("an issue stays open", () => {
  test.each<[string, Report]>([
    [
      "whose operation was not called again",
      { ...clean, coverage: { ...clean.coverage, operations: { seen: 3, all: 4, missing: ["GET /users"] } } },
    ],
    ["of the API at another address", { ...clean, baseUrl: "https://test.example.com" }],
    ["of another API", { ...clean, api: "timekit" }],
  ])("%s", async (_, next) => {
    await file(drift);
    expect(await file(next)).toMatchObject({ closed: 0 });
    expect(github.issues).toMatchObject([{ state: "open", comments: [] }]);
  });

  test("whose operation the contract does not have", async () => {
    await file(withFindings({ ...finding, operationId: null }));
    expect(await file(clean)).toMatchObject({ closed: 0 });
  });

  test("that a person has labelled, and pull requests are no issues", async () => {
    const body = "Look at this.";
    github.issues.push(fakeIssue(1, { body }), fakeIssue(2, { pull_request: {} }));
    expect(await file(clean)).toMatchObject({ closed: 0 });
  });
});

test("known findings of --since get no issue, and their issue is not closed", async () => {
  expect(await file(withFindings({ ...finding, status: "known" }))).toMatchObject({ fresh: [], opened: 0 });
  await file(drift);
  expect(await file(withFindings({ ...finding, status: "known" }))).toMatchObject({ closed: 0 });
});

test("issues are found on every page of the list", async () => {
  await file(drift);
  const [own] = github.issues.splice(0);
  for (let number = 1; number <= 200; number += 1) github.issues.push(fakeIssue(number));
  if (own !== undefined) github.issues.push({ ...own, number: 201 });
  github.requests.length = 0;
  expect(await file(drift)).toMatchObject({ fresh: [], opened: 0 });
  expect(github.requests).toEqual(Array.from({ length: 3 }, () => "GET /repos/club/rota/issues"));
});

test("of two issues of one drift the open one counts", async () => {
  await file(drift);
  const [first] = github.issues;
  if (first !== undefined) github.issues.push({ ...first, number: 2, state: "closed" });
  expect(await file(drift)).toMatchObject({ fresh: [], reopened: 0 });
});

test("many new findings are spread over runs, and all count as new until they have an issue", async () => {
  const findings = Array.from({ length: 25 }, (_, index): Finding => ({
    ...finding,
    dataPointer: `/data/-/field${index}`,
  }));
  const many = withFindings(...findings);
  const first = await file(many);
  expect([first.opened, first.left, first.fresh.length]).toEqual([20, 5, 25]);
  expect(await file(many)).toMatchObject({ opened: 5, left: 0 });
  expect(await file(many)).toMatchObject({ opened: 0, left: 0, fresh: [] });
});

test("names from a vendor's answers call for nobody and end no block", async () => {
  const message = "```";
  await file({ ...hostile, findings: [{ ...finding, message, dataPointer: "/a`@octocat" }] });
  const body = github.issues[0]?.body ?? "";
  const outside = body.replaceAll(/^(`{3,})\w+$[^]*?\n\1$/gm, "");
  expect(outside).not.toContain("octocat");
  expect(readMarker(body)?.operation).toBe("GET /users");
  await file(hostile);
  expect(github.issues[1]?.body).not.toMatch(/(?!\n)\p{Cc}/u);
});

describe("what GitHub refuses is said in a sentence", () => {
  test.each<[number, Record<string, string>, RegExp]>([
    [401, {}, /refuses the token/],
    [403, {}, /may not write issues in club\/rota \(403\).*issues: write/],
    [404, {}, /may not write issues/],
    [403, { "x-ratelimit-remaining": "0" }, /no more requests for now/],
    [429, { "retry-after": "60" }, /no more requests for now/],
    [410, {}, /has no issues/],
    [502, {}, /answers with 502/],
  ])("%i %j", async (status, headers, message) => {
    github.refuse(status, headers);
    await expect(file(drift)).rejects.toThrow(message);
    await expect(file(drift)).rejects.not.toThrow(github.token);
  });

  test("a server that is not there", async () => {
    const gone = new Tracker({ ...github, url: "http://127.0.0.1:1", fetch });
    await expect(fileIssues(drift, gone, run)).rejects.toThrow("127.0.0.1:1 cannot be reached");
  });
});
