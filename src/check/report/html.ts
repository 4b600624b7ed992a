import type { Finding } from "../finding.ts";
import type { LeftOut } from "../leftOut.ts";
import { coverageLines } from "./coverageLines.ts";
import { escapeMarkup } from "./markup.ts";
import type { Report } from "./report.ts";
import { isNew } from "./since.ts";
import { style } from "./style.ts";
import { toolLine } from "./toolLine.ts";
import {
  type Detail,
  type Group,
  changesOf,
  detailsOf,
  groupsOf,
  leftOutLines,
  operationOf,
  summaryOf,
  titleOf,
} from "./words.ts";

const code = (text: string): string => `<code>${escapeMarkup(text)}</code>`;

const forms: Record<Detail["form"], (text: string) => string> = {
  words: escapeMarkup,
  pointer: code,
  command: (text) => `<pre tabindex="0">${code(text)}</pre>`,
};

function article(finding: Finding): string {
  const rows = detailsOf(finding).map(
    ({ name, text, form }) => `<dt>${name}</dt><dd>${forms[form](text)}</dd>`,
  );
  return `<article class="${finding.severity}">
<h4><span class="rule">${escapeMarkup(finding.rule)}</span> ${code(operationOf(finding))}</h4>
<p>${escapeMarkup(finding.message)}</p>
<dl>${rows.join("")}</dl>
</article>`;
}

const groupSection = ({ title, findings }: Group): string =>
  `<h3>${title}</h3>\n${findings.map(article).join("\n")}`;

/** A list that is folded until it is asked for; nothing where the list is empty. */
function folded(title: string, names: string[]): string {
  if (names.length === 0) return "";
  const items = names.map((name) => `<li>${code(name)}</li>`);
  return `<details><summary>${escapeMarkup(title)}</summary><ul>${items.join("")}</ul></details>`;
}

function changesSection(report: Report): string {
  const { since, findings } = report;
  if (since === undefined) return "";
  const known = findings.filter((finding) => !isNew(finding));
  const lists = [
    folded(`${known.length} known`, known.map(titleOf)),
    folded(`${since.gone.length} gone`, since.gone.map(titleOf)),
    folded(`${since.unseen.length} not looked for again`, since.unseen.map(titleOf)),
  ];
  return `<h3>Changes</h3>\n<p>${changesOf(report)}</p>\n${lists.join("\n")}`;
}

const headings = ["Part of the contract", "Seen", "Percent"]
  .map((name) => `<th scope="col">${name}</th>`)
  .join("");

function coverageSection({ api, coverage }: Report): string {
  const lines = coverageLines(coverage);
  const rows = lines.map(
    ({ name, share, percent }) => `<tr><th scope="row">${name}</th><td>${share}</td><td>${percent}</td></tr>`,
  );
  const lists = lines.map(({ name, missing }) => folded(`${name}: ${missing.length} not seen`, missing));
  return `<h3>Coverage</h3>
<table><caption>How much of the contract of ${escapeMarkup(api)} was seen</caption>
<thead><tr>${headings}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
${lists.join("\n")}`;
}

const leftOutList = (leftOut: LeftOut[]): string =>
  folded(`Left out: ${leftOut.length}`, leftOutLines(leftOut));

function toolsSection({ tools }: Report): string {
  if (tools === undefined) return "";
  const items = tools.map(
    (tool) => `<li>${escapeMarkup(toolLine(tool))}${leftOutList(tool.leftOut ?? [])}</li>`,
  );
  return `<h3>Tools</h3>\n<ul>${items.join("\n")}</ul>`;
}

function section(report: Report): string {
  const { api, baseUrl, mode, checkedAt } = report;
  return `<section>
<h2>${escapeMarkup(api)}</h2>
<p>${escapeMarkup(summaryOf(report))}</p>
<p>At ${code(baseUrl)}, ${mode}, <time datetime="${escapeMarkup(checkedAt)}">${escapeMarkup(checkedAt)}</time>.</p>
${groupsOf(report).map(groupSection).join("\n")}
${changesSection(report)}
${coverageSection(report)}
${leftOutList(report.leftOut)}
${toolsSection(report)}
</section>`;
}

/** Reports as one page that needs nothing beside it and runs nothing. */
export function html(reports: Report[]): string {
  const title = `Contract check of ${reports.map(({ api }) => escapeMarkup(api)).join(", ")}`;
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
${reports.map(section).join("\n")}
</main>
</body>
</html>`;
}
