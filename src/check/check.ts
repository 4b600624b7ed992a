import type { OpenApiDocument } from "../openapi/document.ts";
import { coverageOf } from "./coverage.ts";
import type { Exchange } from "./exchange.ts";
import { findingsOf } from "./finding.ts";
import { type Observation, observerOf } from "./observation.ts";
import type { Report } from "./report/report.ts";
import { behaviorRules } from "./rules/behavior.ts";
import { protocolRules } from "./rules/protocol.ts";
import { structureRules } from "./rules/structure.ts";
import { sessionOf } from "./session.ts";
import { verifiedOf } from "./verified.ts";

/** Everything that has to hold. */
export const rules = [...structureRules, ...protocolRules, ...behaviorRules];

/** The API that is checked. */
export interface Subject {
  /** Slug of the API. */
  api: string;
  document: OpenApiDocument;
  baseUrl: string;
}

/** The report of what was seen of an API. */
export function reportOf(
  { api, document, baseUrl }: Subject,
  mode: Report["mode"],
  observations: Observation[],
  requests: number,
  checkedAt: number,
): Report {
  const session = sessionOf(document, observations);
  const findings = findingsOf(session, rules);
  return {
    api,
    baseUrl,
    mode,
    checkedAt: new Date(checkedAt).toISOString(),
    exchanges: observations.length,
    requests,
    coverage: coverageOf(session),
    verified: verifiedOf(observations, findings),
    findings,
  };
}

/** Holds recorded exchanges against the contract. */
export function checkRecorded(subject: Subject, exchanges: Exchange[]): Report {
  const observer = observerOf(subject.document, subject.baseUrl);
  const last = exchanges.reduce((latest, { at }) => Math.max(latest, at), 0);
  return reportOf(subject, "passive", exchanges.map(observer.observe), 0, last);
}
