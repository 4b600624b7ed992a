import type { Finding } from "../src/check/finding.ts";
import type { Report } from "../src/check/report/report.ts";
import { detailsOf, titleOf, visible } from "../src/check/report/words.ts";
import { markerOf, writeMarker } from "./marker.ts";

/** Characters that GitHub takes in a title. */
const longestTitle = 256;

/** A block of code, inside of which nothing is a link or calls for a person. */
function block(language: string, lines: string[]): string {
  const text = lines.map(visible).join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Title of the issue of a finding. */
export const issueTitle = ({ api }: Report, finding: Finding): string =>
  visible(`${api}: ${titleOf(finding)}`).slice(0, longestTitle);

/** Body of the issue of a finding, which begins with its marker. */
export function issueBody(report: Report, finding: Finding, run: string): string {
  const details = detailsOf(finding);
  const width = Math.max(...details.map(({ name }) => name.length));
  const words = details
    .filter(({ form }) => form !== "command")
    .map(({ name, text }) => `${name.padEnd(width)}  ${text}`);
  const commands = details.filter(({ form }) => form === "command").map(({ text }) => text);
  return [
    writeMarker(markerOf(report, finding)),
    block("text", [finding.message, "", `${"API".padEnd(width)}  ${report.baseUrl}`, ...words]),
    block("sh", commands),
    `Found by [this run](${run}) on ${report.checkedAt.slice(0, "2026-11-22".length)}. The check closes the issue when the drift is gone. Close it as "not planned", and the check leaves it alone.`,
  ].join("\n\n");
}

/** Comment on an issue whose drift is gone. */
export const goneComment = (run: string): string =>
  `[This run](${run}) has called the operation again, and no longer found it.`;

/** Comment on an issue whose drift is back. */
export const backComment = (run: string): string => `[This run](${run}) has found it again.`;
