import { type Finding, findingsOf, identityOf, worstFirst } from "./finding.ts";
import type { Observation } from "./observation.ts";
import type { Rule } from "./rule.ts";
import { sessionOf } from "./session.ts";
import type { OpenApiDocument } from "../openapi/document.ts";

/** What another look at some operations has shown. */
export interface SecondLook {
  observations: Observation[];
  /** Whether it was not cut off. */
  isWhole: boolean;
}

/** How findings are confirmed. */
export interface Confirmation {
  document: OpenApiDocument;
  rules: readonly Rule[];
  /** Looks at operations again, in as short a time as may be. */
  lookAgain(operationIds: string[]): Promise<SecondLook>;
}

/**
 * Leaves out findings that other clients may have caused, by writing between two answers that do not agree: those that
 * another look at the same operations does not show. Where there was no other look, they are warnings.
 */
export async function confirmed(
  findings: Finding[],
  { document, rules, lookAgain }: Confirmation,
): Promise<Finding[]> {
  const doubtful = rules.filter(({ comparesTimes }) => comparesTimes);
  const names = new Set(doubtful.map(({ id }) => id));
  const isDoubtful = ({ rule }: Finding): boolean => names.has(rule);
  const operationIds = findings.filter(isDoubtful).flatMap(({ operationId }) => operationId ?? []);
  if (operationIds.length === 0) return findings;
  const { observations, isWhole } = await lookAgain([...new Set(operationIds)]);
  const again = new Set(findingsOf(sessionOf(document, observations), doubtful).map(identityOf));
  const kept = findings.flatMap((finding) => {
    if (!isDoubtful(finding) || again.has(identityOf(finding))) return [finding];
    return isWhole ? [] : [unsure(finding)];
  });
  return worstFirst(kept);
}

const unsure = (finding: Finding): Finding => ({
  ...finding,
  severity: "warning",
  message: `${finding.message} The run ended before it could look again, so another client may have written in between.`,
});
