import { afterAll, describe, expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import { sevenshiftsDemo } from "../../../src/sandbox/demo/sevenshifts.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import { requestsFor } from "./requests.ts";

const clock = "2026-11-22T20:00:00Z";
const sandbox = createSandbox({ rateLimit: false, clock });
const document = readContract("sevenshifts");
const validator = createValidator(document);
const find = createMatcher(document);
const requests = requestsFor(sevenshiftsDemo(new Date(clock)));
const made = new Map<string, number>();

afterAll(() => sandbox.close());

/** Remembers the id that a create answers with, by the path of its kind. */
function remember(path: string, body: unknown): void {
  const data = isFields(body) && isFields(body["data"]) ? Object.values(body["data"])[0] : undefined;
  if (isFields(data)) made.set(path, Number(data["id"]));
}

const targetOf = (path: string): string => {
  const [, kind = ""] = path.split("/");
  return path.replace("made", String(made.get(`/${kind}`)));
};

describe("every operation of 7shifts", () => {
  test("is called", () => {
    const called = requests.map(({ operationId }) => operationId).toSorted();
    expect(called).toEqual(
      listOperations(document)
        .map(({ operation }) => operation.operationId)
        .toSorted(),
    );
  });

  test.each(requests)(
    "answers as the contract says: $operationId",
    async ({ operationId, method, path, body }) => {
      const target = targetOf(path);
      const entry = find(method, target)?.entry;
      if (entry === undefined) throw new Error(`${method} ${target} is no operation.`);
      expect(entry.operation.operationId).toBe(operationId);
      const answer = await call(sandbox, "sevenshifts", method, target, body);
      if (operationId.startsWith("create")) remember(path, answer.body);
      const type = answer.headers.get("Content-Type") ?? undefined;
      expect(validator.validateResponse(entry, answer.status, type, answer.body)).toEqual([]);
      expect(answer).toMatchObject({ status: 200, body: { status: "success" } });
    },
  );
});
