import type { OpenApiDocument } from "../openapi/document.ts";
import { coverageOf } from "./coverage.ts";
import type { Exchange } from "./exchange.ts";
import { type Finding, findingsOf } from "./finding.ts";
import { type LeftOut, stillLeftOut } from "./leftOut.ts";
import { observerOf } from "./observation.ts";
import type { Report } from "./report/report.ts";
import type { Session } from "./rule.ts";
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

/** What a check has come to. */
export interface Outcome {
  mode: Report["mode"];
  session: Session;
  findings: Finding[];
  /** How many requests were sent. */
  requests: number;
  /** Operations that it was to call and that have shown nothing. */
  leftOut: LeftOut[];
  /** When it ended, in milliseconds since 1970. */
  checkedAt: number;
}

/** The report of a check. */
export const reportOf = (
  { api, baseUrl }: Subject,
  { mode, session, findings, requests, leftOut, checkedAt }: Outcome,
): Report => ({
  api,
  baseUrl,
  mode,
  checkedAt: new Date(checkedAt).toISOString(),
  exchanges: session.observations.length,
  requests,
  coverage: coverageOf(session),
  leftOut: stillLeftOut(session.observations, leftOut),
  verified: verifiedOf(session.observations, findings),
  findings,
});

/** Milliseconds of a recording within which other clients are taken to have written nothing. */
const stillness = 30_000;

/** Holds recorded exchanges against the contract. */
export function checkRecorded(subject: Subject, exchanges: Exchange[]): Report {
  const observer = observerOf(subject.document, subject.baseUrl);
  const checkedAt = exchanges.reduce((latest, { at }) => Math.max(latest, at), 0);
  const session = sessionOf(subject.document, exchanges.map(observer.observe), stillness);
  const findings = findingsOf(session, rules);
  return reportOf(subject, { mode: "passive", session, findings, requests: 0, leftOut: [], checkedAt });
}
