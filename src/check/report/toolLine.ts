import type { ToolSummary } from "./report.ts";
import { counted } from "./words.ts";

/** What a tool has looked at and found, in one line. */
export function toolLine({ name, version, checked, findings, leftOut = [] }: ToolSummary): string {
  const parts = [
    ...Object.entries(checked).map(([noun, count]) => counted(count, noun)),
    counted(findings, "finding"),
    ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length, "operation")} left out`]),
  ];
  return `${name} ${version}: ${parts.join(", ")}`;
}
