import { listOperations } from "../../src/openapi/operations.ts";
import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { escapeHtml } from "./html.ts";
import { noticeHtml } from "./notice.ts";
import type { Page } from "./page.ts";
import { sectionPages } from "./section.ts";

function card(api: Api): string {
  const links = sectionPages(api)
    .filter(({ isNoticed }) => !isNoticed)
    .map(({ path, name }) => `<a href="${path}">${escapeHtml(name)}</a>`);
  const count = `<p class="fact">${listOperations(api.document).length} operations</p>`;
  const summary = `<p>${escapeHtml(api.document.info.summary ?? "")}</p>`;
  const rest = `${noticeHtml(api, "")}${count}<p class="links">${links.join(" ")}</p>`;
  return `<li><h3>${escapeHtml(api.name)}</h3>${summary}${rest}</li>`;
}

/** The first page of the site. */
export function landingPage(apis: Api[]): Page {
  const cards = apis.map(card).join("");
  return articlePage("index.html", "index.md", { apis: `<ul class="cards">${cards}</ul>` });
}
