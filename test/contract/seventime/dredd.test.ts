import { expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import { runDredd } from "../dredd/run.ts";
import { startSession } from "../support/session.ts";
import { cases, contract } from "./contract.ts";

const { mock } = await startSession(contract);

test("Dredd tries every operation once and finds nothing wrong", { timeout: 60_000 }, async ({ signal }) => {
  const { passed, text, calls } = await runDredd(contract, mock.url, signal);
  if (!passed) throw new Error(text);
  const find = createMatcher(contract);
  const tried = calls.map(({ method, path }) => find(method, path)?.entry.operation.operationId);
  const operationIds = cases.map(({ method }) => method.operationId);
  expect(tried.toSorted()).toEqual(operationIds.toSorted());
});
