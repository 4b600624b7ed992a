import { listOperations } from "../../src/openapi/operations.ts";
import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { readComing } from "./facts.ts";
import { escapeHtml } from "./html.ts";
import { noticeHtml } from "./notice.ts";
import type { Page } from "./page.ts";
import { sectionPages } from "./section.ts";

const card = (name: string, summary: string, rest: string): string =>
  `<li><h3>${escapeHtml(name)}</h3><p>${escapeHtml(summary)}</p>${rest}</li>`;

function readyCard(api: Api): string {
  const links = sectionPages(api)
    .filter(({ isNoticed }) => !isNoticed)
    .map(({ path, name }) => `<a href="${path}">${escapeHtml(name)}</a>`);
  const count = `<p class="fact">${listOperations(api.document).length} operations</p>`;
  const rest = `${noticeHtml(api, "")}${count}<p class="links">${links.join(" ")}</p>`;
  return card(api.name, api.document.info.summary ?? "", rest);
}

/** The first page of the site. */
export function landingPage(apis: Api[]): Page {
  const coming = readComing().map(({ name, summary }) => card(name, summary, '<p class="fact">Coming</p>'));
  const cards = [...apis.map(readyCard), ...coming];
  return articlePage("index.html", "index.md", { apis: `<ul class="cards">${cards.join("")}</ul>` });
}
