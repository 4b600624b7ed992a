import { expect, test } from "vitest";
import { type DriveOptions, checkLive } from "../../src/check/live.ts";
import { keyHeaders, mainScheme } from "../../src/openapi/sendKey.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { call } from "../sandbox/support.ts";

const timeout = 120_000;

/** A read-only run over the tasks of a sandbox in which something happens before each request to their list. */
async function runWhile(
  happens: (count: number, sandbox: ReturnType<typeof createSandbox>) => Promise<unknown>,
  change: (count: number, text: string) => string = (_, text) => text,
  options: Partial<DriveOptions> = {},
) {
  const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
  const { document } = sandbox.api("seventime").world.model;
  const { baseUrl, key } = sandbox.apis.seventime;
  let count = 0;
  const fetch = async (request: Request): Promise<Response> => {
    if (!new URL(request.url).pathname.endsWith("/tasks")) return sandbox.fetch(request);
    count += 1;
    await happens(count, sandbox);
    const answer = await sandbox.fetch(request);
    return new Response(change(count, await answer.text()), answer);
  };
  const run = await checkLive(
    { api: "seventime", document, baseUrl },
    {
      fetch,
      key: keyHeaders(mainScheme(document), key),
      wrongKey: keyHeaders(mainScheme(document), "wrong"),
      budget: 2000,
      isPaced: false,
      only: /^listTasks$/,
      signal: new AbortController().signal,
      ...options,
    },
  );
  await sandbox.close();
  return { ...run, count };
}

/** Has another client make a task before the fifth request. */
const makeTask = (count: number, sandbox: ReturnType<typeof createSandbox>): Promise<unknown> => {
  if (count !== 5) return Promise.resolve();
  const { world } = sandbox.api("seventime");
  const [user] = world.table("User").find({ limit: 1 });
  return call(sandbox, "seventime", "POST", "/tasks", { createdByUser: user?.["_id"], title: "In between" });
};

test("what another client has written between two answers is no finding", { timeout }, async () => {
  const quiet = await runWhile(() => Promise.resolve());
  const busy = await runWhile(makeTask);
  expect([quiet.report.findings, busy.report.findings]).toEqual([[], []]);
  expect(busy.count).toBeGreaterThan(quiet.count);
});

const wrongTotal = (count: number, text: string): string =>
  text.replace(/"totalResources":(\d+)/, (_, total: string) => `"totalResources":${Number(total) + count}`);

test("a difference that another look shows as well is a finding", { timeout }, async () => {
  const { report } = await runWhile(() => Promise.resolve(), wrongTotal);
  expect(report.findings.map(({ rule }) => rule)).toContain("total-agrees");
});

test("a difference that could not be looked at again is a warning, and says so", { timeout }, async () => {
  const { exchanges } = await runWhile(() => Promise.resolve());
  const { report } = await runWhile(makeTask, undefined, { budget: exchanges.length });
  expect(report.findings.length).toBeGreaterThan(0);
  for (const { severity, message } of report.findings) {
    expect([severity, message]).toEqual(["warning", expect.stringContaining("before it could look again")]);
  }
});
