import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { operationLink } from "./links.ts";
import { renderLine } from "./markdown.ts";
import type { Quirk } from "./notes.ts";
import type { Page } from "./page.ts";
import { type PlacedQuirks, type QuirkGroup, quirkGroups } from "./quirks.ts";
import { wordsOf } from "./words.ts";

const sharedTitle = "Shared by several resources";

const description = ({ documented, taken, reason }: Quirk): string =>
  [
    ["Documented", documented],
    ["Taken", taken],
    ["Because", reason],
  ]
    .map(([term = "", text = ""]) => `<dt>${term}</dt><dd>${renderLine(text.trim())}</dd>`)
    .join("");

function placeMarkdown(tag: string | undefined, { place, operationId, quirks }: PlacedQuirks): string {
  const isOperation = tag !== undefined && operationId !== undefined;
  const heading = isOperation ? `[${place}](${operationLink(tag, operationId)})` : place;
  return [`### ${heading}`, ...quirks.map((quirk) => `<dl class="quirk">${description(quirk)}</dl>`)].join(
    "\n\n",
  );
}

const groupMarkdown = ({ tag, places }: QuirkGroup): string =>
  [
    `## ${tag === undefined ? sharedTitle : wordsOf(tag)}`,
    ...places.map((one) => placeMarkdown(tag, one)),
  ].join("\n\n");

const countOf = (groups: QuirkGroup[]): number =>
  groups.flatMap(({ places }) => places.flatMap(({ quirks }) => quirks)).length;

/** The page of everything in which the vendor's documentation contradicts itself. */
export function contradictionsPage({ slug, name, document }: Api): Page {
  const groups = quirkGroups(document);
  const values = {
    name,
    count: String(countOf(groups)),
    contradictions: groups.map(groupMarkdown).join("\n\n"),
  };
  return articlePage(`${slug}/contradictions.html`, "contradictions.md", values, slug);
}
