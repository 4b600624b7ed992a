import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.ts";
import type { Api } from "./apis.ts";
import { escapeHtml } from "./html.ts";
import { noticeHtml } from "./notice.ts";
import { checkSection, noticedPath, runtimeSection, sandboxSection, sectionPages } from "./section.ts";

/** A page of the site before it stands in the template. */
export interface Page {
  /** Where it is, seen from the root of the site: `seventime/index.html`. */
  path: string;
  title: string;
  description: string;
  /** What the page belongs to: the slug of an API, or of another section of the site. */
  section?: string;
  /** The style sheets of docs/site/assets that the page needs besides base.css. */
  styles: string[];
  /** A script of docs/site that runs before anything is drawn. */
  script?: string;
  /** What the page adds to the end of the head. */
  head?: string;
  /** What stands between header and footer, a `main` element with the id `main` included. */
  body: string;
}

/** Folder of the template, the style sheets and scripts. */
export const siteSources: string = join(root, "docs", "site");

const readPart = (file: string): string => readFileSync(join(siteSources, file), "utf8");

/** The way from a page to the root of the site. */
const wayToRoot = (path: string): string => "../".repeat(path.split("/").length - 1);

function navigationLink(page: Page, target: string, name: string, isCurrent: boolean): string {
  const current = isCurrent ? ` aria-current="${target === page.path ? "page" : "true"}"` : "";
  return `<li><a href="${wayToRoot(page.path)}${target}"${current}>${escapeHtml(name)}</a></li>`;
}

const navigationList = (label: string, links: string[]): string =>
  `<nav aria-label="${escapeHtml(label)}"><ul>${links.join("")}</ul></nav>`;

/** Links to every section, and to the pages of the API that the page belongs to. */
function navigation(page: Page, apis: Api[]): string {
  const sections = [
    ...apis.map(({ slug, name }) => ({ slug, path: `${slug}/index.html`, name })),
    sandboxSection,
    checkSection,
    runtimeSection,
  ];
  const links = sections.map(({ slug, path, name }) =>
    navigationLink(page, path, name, slug === page.section),
  );
  const current = apis.find(({ slug }) => slug === page.section);
  if (current === undefined) return navigationList("Sections", links);
  const pages = sectionPages(current).map(({ path, name }) =>
    navigationLink(page, path, name, path === page.path),
  );
  return navigationList("Sections", links) + navigationList(current.name, pages);
}

/** The notice of the API that the page belongs to, unless the page is the one that it leads to. */
function notice(page: Page, apis: Api[]): string {
  const current = apis.find(({ slug }) => slug === page.section);
  if (current === undefined || noticedPath(current) === page.path) return "";
  return noticeHtml(current, wayToRoot(page.path));
}

const styleLinks = (page: Page): string =>
  ["base.css", ...page.styles]
    .map((file) => `<link rel="stylesheet" href="${wayToRoot(page.path)}assets/${file}">`)
    .join("\n");

/** Puts a page into the template. */
export function renderPage(page: Page, apis: Api[]): string {
  const values: Record<string, string> = {
    title: escapeHtml(page.title),
    description: escapeHtml(page.description),
    root: wayToRoot(page.path),
    script: page.script === undefined ? "" : `<script>\n${readPart(page.script)}</script>`,
    head: page.head ?? "",
    styles: styleLinks(page),
    navigation: navigation(page, apis),
    notice: notice(page, apis),
    body: page.body,
  };
  return readPart("page.html").replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}
