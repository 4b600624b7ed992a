import { describe, expect, test } from "vitest";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { Validator } from "../../../src/openapi/validator.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { type BrokenBody, brokenBodies, isSimple } from "../support/brokenBody.ts";
import { methodOf } from "../../../scripts/testContract/calls/method.ts";
import { callParameters } from "../support/call.ts";
import { apiErrorOf } from "../support/failure.ts";
import { fullBodies } from "../support/fullBody.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import { firstSample, samplesOf } from "../support/sample.ts";
import { schemasWithin } from "../support/schemasWithin.ts";
import { startSession } from "../support/session.ts";

/** Broken bodies; those made from one form of several count where the validator knows that no other form has them. */
export function brokenBodiesOf(
  { contract }: ApiUnderTest,
  { entry }: OperationCase,
  { validateSchema }: Validator,
): BrokenBody[] {
  const media = requestMedia(entry);
  const schema = media?.schema ?? {};
  const whole = [...samplesOf(contract, media).map(({ value }) => value), ...fullBodies(contract, schema)];
  const broken = whole.flatMap((value) => [
    { fault: "a text in its place", value: "text" },
    ...brokenBodies(contract, schema, Object(value)),
    ...brokenBodies(contract, schema, Object(value), ["allOf", "anyOf", "oneOf"]).filter(
      (one) => validateSchema(schema, one.value, "").length > 0,
    ),
  ]);
  return [...new Map(broken.map((one) => [JSON.stringify(one.value), one])).values()];
}

/** Which kinds of fault a body can have, by what the contract says of it and of what is inside it. */
function possibleFaults({ contract }: ApiUnderTest, { entry }: OperationCase) {
  const schemas = [...schemasWithin(contract, requestMedia(entry)?.schema ?? {})];
  const fields = schemas.flatMap(({ properties = {}, items }) => [
    ...Object.values(properties),
    ...(items === undefined ? [] : [items]),
  ]);
  return {
    missing: schemas.some(({ required = [] }) => required.length > 0),
    mistyped: fields.some((field) => isSimple(contract, field)),
  };
}

/** What a request that is not valid is answered with: 400 where that is documented, else 422. */
export const refusalStatus = ({ entry }: OperationCase): string =>
  entry.operation.responses["400"] === undefined ? "422" : "400";

/** Bodies that the contract does not allow are refused. */
export async function testRefusals(api: ApiUnderTest): Promise<void> {
  const { contract, cases } = api;
  const session = await startSession(contract);
  const client = api.clientOf(session);
  const writes = cases.filter(({ method }) => method.argument?.kind === "body");

  describe("a body that the contract does not allow is answered with the documented refusal", () => {
    test.for(writes)("$title", async (one) => {
      const status = refusalStatus(one);
      const broken = brokenBodiesOf(api, one, session.validator);
      expect({
        missing: broken.some(({ fault }) => /without/.test(fault)),
        mistyped: broken.some(({ fault }) => fault.endsWith("of a wrong type")),
      }).toEqual(possibleFaults(api, one));
      for (const { fault, value } of broken) {
        const error = await apiErrorOf(methodOf(client, one).call(...callParameters(contract, one, value)));
        expect([fault, error.status, error.body]).toEqual([
          fault,
          Number(status),
          firstSample(contract, one.entry, status).value,
        ]);
      }
      for (const exchange of session.exchanges) {
        expect(session.requestProblems(exchange)).not.toEqual([]);
        expect(session.responseProblems(exchange)).toEqual([]);
      }
    });
  });
}
