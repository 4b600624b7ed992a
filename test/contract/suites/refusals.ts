import { describe, expect, test } from "vitest";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { type BrokenBody, brokenBodies } from "../support/brokenBody.ts";
import { callParameters, methodOf } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { firstSample, samplesOf } from "../support/sample.ts";
import { startSession } from "../support/session.ts";

function brokenBodiesOf({ contract }: ApiUnderTest, { entry }: OperationCase): BrokenBody[] {
  const media = requestMedia(entry);
  return samplesOf(contract, media).flatMap(({ value }) =>
    brokenBodies(contract, media?.schema ?? {}, Object(value)),
  );
}

/** Bodies that the contract does not allow are refused. */
export async function testRefusals(api: ApiUnderTest): Promise<void> {
  const { contract, cases } = api;
  const session = await startSession(contract);
  const client = api.clientOf(session);
  const writes = cases.filter(({ entry }) => entry.operation.requestBody?.required === true);

  describe("a body that the contract does not allow is answered with 400", () => {
    test.for(writes)("$title", async (one) => {
      const broken = brokenBodiesOf(api, one);
      expect(broken.some(({ fault }) => fault.startsWith("without"))).toBe(true);
      expect(broken.some(({ fault }) => fault.endsWith("wrong type"))).toBe(true);
      for (const { fault, value } of broken) {
        const error = await apiErrorOf(methodOf(client, one).call(...callParameters(contract, one, value)));
        expect([fault, error.status, error.body]).toEqual([
          fault,
          400,
          firstSample(contract, one.entry, "400").value,
        ]);
      }
      for (const exchange of session.exchanges) {
        expect(session.requestProblems(exchange)).not.toEqual([]);
        expect(session.responseProblems(exchange)).toEqual([]);
      }
    });
  });

  test("every write needs a body", () => {
    const named = cases.filter(({ method }) => method.argument?.kind === "body");
    expect(writes).toEqual(named);
  });
}
