import { describe, expect, test } from "vitest";
import { requestMedia } from "../../../src/openapi/operations.ts";
import type { Validator } from "../../../src/openapi/validator.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { type BrokenBody, brokenBodies } from "../support/brokenBody.ts";
import { callParameters, methodOf } from "../support/call.ts";
import { composition } from "../support/composition.ts";
import { apiErrorOf } from "../support/failure.ts";
import type { OperationCase } from "../support/operationCase.ts";
import { firstSample, samplesOf } from "../support/sample.ts";
import { startSession } from "../support/session.ts";

/** Broken bodies; those made from one form of several count where the validator knows that no other form has them. */
function brokenBodiesOf(
  { contract }: ApiUnderTest,
  { entry }: OperationCase,
  { validateSchema }: Validator,
): BrokenBody[] {
  const media = requestMedia(entry);
  const schema = media?.schema ?? {};
  const certain = composition(contract, schema, ["allOf"]);
  const forms = composition(contract, schema, ["allOf", "anyOf", "oneOf"]).filter(
    (form) => !certain.includes(form),
  );
  return samplesOf(contract, media).flatMap(({ value }) => [
    { fault: "a text in its place", value: "text" },
    ...brokenBodies(contract, schema, Object(value)),
    ...forms
      .flatMap((form) => brokenBodies(contract, form, Object(value)))
      .filter((broken) => validateSchema(schema, broken.value, "").length > 0),
  ]);
}

/** Operations whose bodies are freer than others. */
export interface FreeBodies {
  /** Nothing in their body is required. */
  nothingRequired?: string[];
  /** Nothing in their body has a simple type. */
  nothingTyped?: string[];
  /** They take a body or none. */
  optional?: string[];
}

/** What a request that is not valid is answered with: 400 where that is documented, else 422. */
const refusalStatus = ({ entry }: OperationCase): string =>
  entry.operation.responses["400"] === undefined ? "422" : "400";

/** Bodies that the contract does not allow are refused. */
export async function testRefusals(
  api: ApiUnderTest,
  { nothingRequired = [], nothingTyped = [], optional = [] }: FreeBodies = {},
): Promise<void> {
  const { contract, cases } = api;
  const session = await startSession(contract);
  const client = api.clientOf(session);
  const writes = cases.filter(({ entry }) => entry.operation.requestBody?.required === true);

  describe("a body that the contract does not allow is answered with the documented refusal", () => {
    test.for(writes)("$title", async (one) => {
      const { operationId } = one.method;
      const status = refusalStatus(one);
      const broken = brokenBodiesOf(api, one, session.validator);
      expect(broken.some(({ fault }) => fault.startsWith("without"))).toBe(
        !nothingRequired.includes(operationId),
      );
      expect(broken.some(({ fault }) => fault.endsWith("of a wrong type"))).toBe(
        !nothingTyped.includes(operationId),
      );
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

  test("every write needs a body, but for those that may have none", () => {
    const named = cases.filter(({ method }) => method.argument?.kind === "body");
    expect(writes).toEqual(named.filter(({ method }) => !optional.includes(method.operationId)));
  });
}
