import { successStatus } from "../openapi/operations.ts";
import type { Finding } from "./finding.ts";
import type { Observation } from "./observation.ts";

/** Tells whether an operation has answered with a success that it documents; a redirect may be one. */
const isDocumentedSuccess = ({ entry, exchange: { status }, isSuccess }: Observation): boolean =>
  entry !== undefined &&
  Object.hasOwn(entry.operation.responses, status) &&
  (isSuccess || String(status) === successStatus(entry));

/**
 * When each operation was last seen to answer as its contract says, by its id, in UTC. An operation has to have
 * answered with a success that is documented, and no error may concern it.
 */
export function verifiedOf(observations: Observation[], findings: Finding[]): Record<string, string> {
  const broken = new Set(
    findings.flatMap(({ severity, operationId }) => (severity === "error" ? [operationId] : [])),
  );
  const last = new Map<string, number>();
  for (const { entry, exchange } of observations.filter(isDocumentedSuccess)) {
    const operationId = entry?.operation.operationId;
    if (operationId === undefined || broken.has(operationId)) continue;
    last.set(operationId, Math.max(exchange.at, last.get(operationId) ?? 0));
  }
  return Object.fromEntries([...last].map(([operationId, at]) => [operationId, new Date(at).toISOString()]));
}
