import { afterAll, describe, expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import { seventimeDemo } from "../../../src/sandbox/demo/seventime.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import { requestsFor } from "./requests.ts";

const clock = "2026-11-22T10:30:00Z";
const bugs: unknown[] = [];
const sandbox = createSandbox({ rateLimit: false, clock, onBug: (reason) => bugs.push(reason) });
const document = readContract("seventime");
const validator = createValidator(document);
const find = createMatcher(document);
const requests = requestsFor(seventimeDemo(new Date(clock)));
const made = new Map<string, string>();

afterAll(() => sandbox.close());

const kindOf = (path: string): string => path.split(/[/?]/)[1] ?? "";

describe("every operation of Seven Time", () => {
  test("is called", () => {
    const called = requests.map(({ operationId }) => operationId).toSorted();
    const known = listOperations(document).map(({ operation }) => operation.operationId);
    expect(called).toEqual(known.toSorted());
  });

  test.each(requests)("answers as the contract says: $operationId", async (request) => {
    const { operationId, method, body } = request;
    const id = made.get(kindOf(request.path)) ?? "none";
    const path = request.path.replace("made", id);
    const entry = find(method, path)?.entry;
    if (entry === undefined) throw new Error(`${method} ${path} is no operation.`);
    expect(entry.operation.operationId).toBe(operationId);
    const sent = body?.["_id"] === "made" ? { ...body, _id: id } : body;
    const answer = await call(sandbox, "seventime", method, path, sent);
    expect([bugs, answer.status, answer.body]).toEqual([[], 200, expect.anything()]);
    if (operationId.startsWith("create") && isFields(answer.body)) {
      made.set(kindOf(path), String(answer.body["_id"]));
    }
    const type = answer.headers.get("Content-Type") ?? undefined;
    expect(validator.validateResponse(entry, answer.status, type, answer.body)).toEqual([]);
  });
});
