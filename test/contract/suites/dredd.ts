import { expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import type { Problem } from "../../../src/openapi/problem.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { type DreddRequest, type DreddRun, type DreddTask, runDredd } from "../dredd/run.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { type SandboxFacts, openSandbox, requestOf } from "../support/sandboxCall.ts";
import { type SandboxSession, startSession } from "../support/session.ts";

/** A request of Dredd's: the operation that it called, and what is wrong with its query. */
interface Tried {
  operationId: string;
  problems: Problem[];
}

function readCalls({ contract }: ApiUnderTest, calls: DreddRun["calls"]): Tried[] {
  const find = createMatcher(contract);
  const { validateRequest } = createValidator(contract);
  return calls.map(({ method, target }) => {
    const entry = find(method, target)?.entry;
    if (entry === undefined) return { operationId: `${method} ${target}`, problems: [] };
    const problems = validateRequest(entry, { query: new URL(target, "http://127.0.0.1").searchParams });
    return {
      operationId: entry.operation.operationId,
      problems: problems.filter(({ pointer }) => pointer.startsWith("/query")),
    };
  });
}

/** Has Dredd call every operation, without those that it cannot call, and expects that it finds nothing wrong. */
async function expectDreddToPass(
  api: ApiUnderTest,
  task: Pick<DreddTask, "url" | "leftOut" | "requests">,
  signal: AbortSignal,
): Promise<void> {
  const { contract, cases, keyHeader } = api;
  const { passed, text, calls } = await runDredd(contract, { ...task, keyHeader }, signal);
  if (!passed) throw new Error(text);
  const tried = readCalls(api, calls);
  const called = [...tried.map(({ operationId }) => operationId), ...task.leftOut];
  expect(called.toSorted()).toEqual(cases.map(({ method }) => method.operationId).toSorted());
  expect(tried.filter(({ problems }) => problems.length > 0)).toEqual([]);
}

const title = "Dredd tries every operation once and finds nothing wrong";

/** Dredd goes through the contract of an API on its mock, without the operations that it cannot call. */
export async function testDredd(api: ApiUnderTest, leftOut: string[] = []): Promise<void> {
  const { url } = await startSession(api.contract);

  test(`${title}, on the mock`, { timeout: 60_000 }, ({ signal }) =>
    expectDreddToPass(api, { url, leftOut }, signal),
  );
}

/** What Dredd has to know of a request; the key of the API goes with each. */
async function dreddRequest(
  { match, world }: SandboxSession,
  api: ApiUnderTest,
  request: Request,
): Promise<DreddRequest> {
  const url = new URL(request.url);
  const { entry, pathParameters } = match({ method: request.method, url });
  const ids = entry.parameters.flatMap(({ in: place, name }) =>
    place === "path" ? [pathParameters[name] ?? ""] : [],
  );
  const { answer } = world.model.action(entry);
  const text = await request.text();
  const key = request.headers.get(api.keyHeader.name);
  const app = request.headers.get("Timekit-App");
  return {
    ids,
    query: Object.fromEntries(url.searchParams),
    body: text === "" ? undefined : JSON.parse(text),
    answer: answer && world.model.skeleton(answer, world.now()),
    headers: {
      ...(key !== null && key !== api.keyHeader.value ? { "Own-Key": key } : {}),
      ...(app === null ? {} : { "Timekit-App": app }),
    },
  };
}

/** Dredd goes through the contract of an API on a sandbox, with requests for what that holds. */
export function testDreddOnSandbox(api: ApiUnderTest, facts: SandboxFacts, leftOut: string[] = []): void {
  const setup = openSandbox(api, facts);

  test(`${title}, on a sandbox`, { timeout: 60_000 }, async ({ signal }) => {
    const requests = new Map<string, DreddRequest>();
    for (const one of api.cases) {
      requests.set(
        one.method.operationId,
        await dreddRequest(setup.session, api, await requestOf(setup, one)),
      );
    }
    const listening = await listen(setup.session.sandbox);
    try {
      const url = listening.apis[api.slug].baseUrl;
      await expectDreddToPass(api, { url, leftOut, requests }, signal);
    } finally {
      await listening.close();
    }
  });
}
