import type { OpenApiDocument } from "../openapi/document.ts";
import { listOperations } from "../openapi/operations.ts";
import { coverageOf } from "./coverage.ts";
import { explore } from "./drive/explore.ts";
import { probe } from "./drive/probe.ts";
import { type Ending, createSender } from "./drive/sender.ts";
import type { Exchange } from "./exchange.ts";
import { findingsOf } from "./finding.ts";
import { type Observation, observerOf } from "./observation.ts";
import type { Report } from "./report/report.ts";
import { behaviorRules } from "./rules/behavior.ts";
import { protocolRules } from "./rules/protocol.ts";
import { structureRules } from "./rules/structure.ts";
import { sessionOf } from "./session.ts";

/** Everything that has to hold. */
export const rules = [...structureRules, ...protocolRules, ...behaviorRules];

/** The API that is checked. */
export interface Subject {
  /** Slug of the API. */
  api: string;
  document: OpenApiDocument;
  baseUrl: string;
}

function reportOf(
  { api, document, baseUrl }: Subject,
  mode: Report["mode"],
  observations: Observation[],
  requests: number,
): Report {
  const session = sessionOf(document, observations);
  return {
    api,
    baseUrl,
    mode,
    exchanges: observations.length,
    requests,
    coverage: coverageOf(session),
    findings: findingsOf(session, rules),
  };
}

/** Holds recorded exchanges against the contract. */
export function checkRecorded(subject: Subject, exchanges: Exchange[]): Report {
  const observer = observerOf(subject.document, subject.baseUrl);
  return reportOf(subject, "passive", exchanges.map(observer.observe), 0);
}

/** How an API is to be driven. */
export interface DriveOptions {
  fetch: (request: Request) => Promise<Response>;
  /** Headers that carry the key, and such with a key that is none. */
  key: Record<string, string>;
  wrongKey: Record<string, string>;
  budget: number;
  isPaced: boolean;
  only?: RegExp | undefined;
  signal: AbortSignal;
  onExchange?: (exchange: Exchange) => void;
}

/** What a run of an API came to. */
export interface Run {
  report: Report;
  exchanges: Exchange[];
  /** Why it ended before it was through; undefined for a whole run. */
  ending: Ending | undefined;
}

/** Address of the first list that needs no parameter. */
function firstAddress({ document, baseUrl }: Subject): string {
  const first = listOperations(document).find(
    ({ method, path, parameters }) =>
      method === "get" && !path.includes("{") && !parameters.some(({ required }) => required === true),
  );
  return baseUrl + (first?.path ?? "/");
}

/**
 * Drives an API by GET alone and holds its answers against the contract. It ends early when the budget is used up,
 * the server is down, or the signal says so, and reports what was found until then.
 * @throws {CheckError} when the API cannot be reached or refuses the key
 */
export async function checkLive(subject: Subject, options: DriveOptions): Promise<Run> {
  const { document, baseUrl } = subject;
  const { key, wrongKey, only } = options;
  const sender = createSender({ ...options, rate: document["x-rate-policy"] });
  const observer = observerOf(document, baseUrl);
  await probe(sender, firstAddress(subject), { ...document["x-required-headers"], ...key });
  await explore({ document, baseUrl, sender, observer, key, wrongKey, only });
  const observations = sender.exchanges.map(observer.observe);
  return {
    report: reportOf(subject, "read-only", observations, sender.requests()),
    exchanges: sender.exchanges,
    ending: sender.ending(),
  };
}
