import { expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import type { Problem } from "../../../src/openapi/problem.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { type DreddRun, runDredd } from "../dredd/run.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { startSession } from "../support/session.ts";

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

/** Dredd goes through the contract of an API on its mock, without the operations that it cannot call. */
export async function testDredd(api: ApiUnderTest, leftOut: string[] = []): Promise<void> {
  const { contract, cases, keyHeader } = api;
  const { mock } = await startSession(contract);

  test(
    "Dredd tries every operation once and finds nothing wrong",
    { timeout: 60_000 },
    async ({ signal }) => {
      const { passed, text, calls } = await runDredd(contract, { url: mock.url, keyHeader, leftOut }, signal);
      if (!passed) throw new Error(text);
      const tried = readCalls(api, calls);
      const called = [...tried.map(({ operationId }) => operationId), ...leftOut];
      expect(called.toSorted()).toEqual(cases.map(({ method }) => method.operationId).toSorted());
      expect(tried.filter(({ problems }) => problems.length > 0)).toEqual([]);
    },
  );
}
