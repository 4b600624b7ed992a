import { styleText } from "node:util";
import type { Finding } from "./finding.ts";

/** The findings as a person reads them: where and which rule, then what is wrong and what to do. */
export function asText(findings: readonly Finding[]): string {
  return findings.map(paragraph).join("\n");
}

/** The findings as one JSON document. */
export function asJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ findings }, undefined, 2)}\n`;
}

/** How many findings there are, in one line. */
export function total(count: number, apis: readonly string[]): string {
  return `${count === 1 ? "1 finding" : `${count || "No"} findings`} in ${apis.join(", ")}.`;
}

function paragraph({ file, line, column, rule, message, remedy }: Finding): string {
  const where = styleText("cyan", `${file}:${line}:${column}`);
  return `${where} ${styleText("yellow", rule)}\n  ${message}\n  ${styleText("dim", remedy)}\n`;
}
