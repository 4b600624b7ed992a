import { HTTPException } from "hono/http-exception";
import { listOperations } from "../../../openapi/operations.ts";
import { slugs } from "../../contracts.ts";
import type { PlannedFault } from "../../faults/faultQueue.ts";
import type { Sandbox } from "../../sandbox.ts";
import { readFaults } from "./bodies.ts";

function assertOperation(sandbox: Sandbox, { api, operationId }: PlannedFault): void {
  if (operationId === undefined) return;
  const known = slugs
    .filter((slug) => slug === (api ?? slug))
    .flatMap((slug) => listOperations(sandbox.api(slug).world.model.document))
    .some(({ operation }) => operation.operationId === operationId);
  if (known) return;
  const place = api === undefined ? "No API" : `The API ${api}`;
  throw new HTTPException(400, {
    message: `${place} has ${api === undefined ? "an" : "no"} operation ${operationId}. The reference in the docs lists them.`,
  });
}

/**
 * Plans the fault, or the faults, that a body asks for: all of them or none.
 * @throws {HTTPException} when one is none
 */
export function planFaults(sandbox: Sandbox, body: unknown): number {
  const faults = readFaults(Array.isArray(body) ? body : [body]);
  for (const fault of faults) assertOperation(sandbox, fault);
  for (const fault of faults) sandbox.fail(fault);
  return faults.length;
}
