import { listOperations } from "../../src/openapi/operations.ts";
import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { escapeHtml } from "./html.ts";
import { type Page, sectionPages } from "./page.ts";

/** APIs whose contract is still to be written. */
const announced = [
  {
    slug: "sevenshifts",
    name: "7shifts",
    summary: "Partner API, version 1: schedules and punches of restaurants.",
  },
  { slug: "timekit", name: "Timekit", summary: "API, version 2: availability and bookings." },
];

const card = (name: string, summary: string, rest: string): string =>
  `<li><h3>${escapeHtml(name)}</h3><p>${escapeHtml(summary)}</p>${rest}</li>`;

function readyCard({ slug, name, document }: Api): string {
  const links = sectionPages.map(([file, title]) => `<a href="${slug}/${file}">${title}</a>`).join(" ");
  const count = `<p class="fact">${listOperations(document).length} operations</p>`;
  return card(name, document.info.summary ?? "", `${count}<p class="links">${links}</p>`);
}

/** The first page of the site. */
export function landingPage(apis: Api[]): Page {
  const coming = announced.filter(({ slug }) => apis.every((api) => api.slug !== slug));
  const cards = [
    ...apis.map(readyCard),
    ...coming.map(({ name, summary }) => card(name, summary, '<p class="fact">Coming</p>')),
  ];
  return articlePage("index.html", "index.md", { apis: `<ul class="cards">${cards.join("")}</ul>` });
}
