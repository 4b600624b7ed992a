import { createHash } from "node:crypto";
import { operationName } from "../src/check/coverage.ts";
import { type Finding, identityOf } from "../src/check/finding.ts";
import type { Report } from "../src/check/report/report.ts";

/** What an issue says of its drift in a place that is not shown, so that it is known again. */
export interface Marker {
  /** The API at its address, as a digest: checks of other addresses leave the issue alone. */
  target: string;
  /** The finding, as a digest. */
  finding: string;
  /** Name of its operation; empty where the contract has no such operation. */
  operation: string;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The API of a report at its address, as markers have it. */
export const targetOf = ({ api, baseUrl }: Report): string => digest(`${api} ${baseUrl}`);

/** The marker of a finding. */
export const markerOf = (report: Report, finding: Finding): Marker => ({
  target: targetOf(report),
  finding: digest(identityOf(finding)),
  operation: finding.operationId === null ? "" : operationName(finding),
});

/** A marker as a comment of Markdown. */
export const writeMarker = ({ target, finding, operation }: Marker): string =>
  `<!-- timepact-check ${target} ${finding} ${Buffer.from(operation).toString("base64url")} -->`;

const pattern = /^<!-- timepact-check ([0-9a-f]{16}) ([0-9a-f]{16}) ([\w-]*) -->/;

/** The marker that a text begins with; undefined where there is none. */
export function readMarker(text: string): Marker | undefined {
  const [, target, finding, operation] = pattern.exec(text) ?? [];
  if (target === undefined || finding === undefined || operation === undefined) return undefined;
  return { target, finding, operation: Buffer.from(operation, "base64url").toString() };
}
