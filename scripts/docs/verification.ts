import type { Report } from "../../src/check/report/report.ts";
import { counted } from "../../src/check/report/words.ts";
import { isLoopback } from "../../src/openapi/loopback.ts";

function isSandbox(address: string): boolean {
  const url = new URL(address);
  return url.hostname === "sandbox.localhost" || isLoopback(url);
}

/** Whom a report is about. */
const targetOf = ({ baseUrl }: Report): string =>
  isSandbox(baseUrl) ? "the sandbox, not the vendor" : `\`${new URL(baseUrl).host}\``;

const dayOf = (moment: string): string => moment.slice(0, "2026-11-22".length);

/** What breaks an operation, in a sentence, by its id. */
function differences(report: Report): [operationId: string, note: string][] {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  const operations = new Set(errors.flatMap(({ operationId }) => operationId ?? []));
  return [...operations].map((operation) => {
    const rules = errors.flatMap(({ operationId, rule }) => (operationId === operation ? [rule] : []));
    const count = counted(rules.length, "finding");
    const names = [...new Set(rules)].join(", ");
    return [
      operation,
      `*Differs:* ${count} on ${dayOf(report.checkedAt)} against ${targetOf(report)} (${names}).`,
    ];
  });
}

const verifications = (report: Report): [operationId: string, note: string][] =>
  Object.entries(report.verified).map(([operation, moment]) => [
    operation,
    `*Last verified:* ${dayOf(moment)} against ${targetOf(report)}.`,
  ]);

/** What reports say of each operation of an API, as Markdown by its id. */
export function verificationNotes(reports: readonly Report[], slug: string): Map<unknown, string[]> {
  const notes = new Map<unknown, string[]>();
  for (const report of reports.filter(({ api }) => api === slug)) {
    for (const [operation, note] of [...verifications(report), ...differences(report)]) {
      notes.set(operation, [...(notes.get(operation) ?? []), note]);
    }
  }
  return notes;
}
