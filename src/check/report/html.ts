import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import { escapeMarkup } from "./markup.ts";
import type { Report } from "./report.ts";
import { style } from "./style.ts";
import {
  coverageLines,
  findingsAt,
  operationOf,
  severities,
  severityTitles,
  sideNames,
  summaryOf,
} from "./words.ts";

function article(finding: Finding): string {
  const { rule, severity, message, specPointer, dataPointer, count, verdict, curl } = finding;
  const rows = [
    ["Contract", `<code>${escapeMarkup(specPointer || "/")}</code>`],
    ["Data", dataPointer === "" ? "the whole answer" : `<code>${escapeMarkup(dataPointer)}</code>`],
    ["Seen", String(count)],
    ["Verdict", escapeMarkup(`${sideNames[verdict.side]}: ${verdict.why}`)],
    ["Repeat", `<pre tabindex="0"><code>${escapeMarkup(curl)}</code></pre>`],
  ].map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`);
  return `<article class="${severity}">
<h3><span class="rule">${escapeMarkup(rule)}</span> <code>${escapeMarkup(operationOf(finding))}</code></h3>
<p>${escapeMarkup(message)}</p>
<dl>${rows.join("")}</dl>
</article>`;
}

function section(report: Report, severity: Severity): string {
  const findings = findingsAt(report, severity);
  if (findings.length === 0) return "";
  return `<h2>${severityTitles[severity]} (${findings.length})</h2>\n${findings.map(article).join("\n")}`;
}

const headings = ["Part of the contract", "Seen", "All", "Not seen", "Percent"]
  .map((name) => `<th scope="col">${name}</th>`)
  .join("");

function coverageTable({ coverage }: Report): string {
  const rows = coverageLines(coverage).map(({ name, seen, all, missing, percent }) => {
    const cells = [seen, all, missing, percent].map((number) => `<td>${number}</td>`).join("");
    return `<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  return `<table><caption>How much of the contract was seen</caption>
<thead><tr>${headings}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

/** A report as one page that needs nothing beside it and runs nothing. */
export function html(report: Report): string {
  const { api, baseUrl, mode } = report;
  const title = `Contract check of ${escapeMarkup(api)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeMarkup(summaryOf(report))}</p>
<p>At <code>${escapeMarkup(baseUrl)}</code>, ${mode}.</p>
${severities.map((severity) => section(report, severity)).join("\n")}
<h2>Coverage</h2>
${coverageTable(report)}
</main>
</body>
</html>`;
}
