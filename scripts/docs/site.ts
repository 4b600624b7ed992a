import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Report } from "../../src/check/report/report.ts";
import { root } from "../paths.ts";
import { type Api, readApis } from "./apis.ts";
import { articlePage } from "./article.ts";
import { checkPage } from "./check.ts";
import { contradictionsPage } from "./contradictions.ts";
import { DocsError } from "./docsError.ts";
import { guidePage, noticedPages } from "./guide.ts";
import { landingPage } from "./landing.ts";
import { type Page, renderPage, siteSources } from "./page.ts";
import { referencePage } from "./reference.ts";
import { runtimePage } from "./runtime.ts";
import { sandboxPage } from "./sandbox.ts";

/** Folder that the site is built into. */
export const siteFolder: string = join(root, "site");

/** The page for addresses that lead nowhere; a server shows it at any depth, so it finds the root by itself. */
const notFoundPage = (): Page => ({ ...articlePage("404.html", "404.md", {}), script: "notFound.js" });

const pagesOf = async (api: Api, reports: readonly Report[]): Promise<Page[]> => [
  guidePage(api),
  ...noticedPages(api),
  contradictionsPage(api),
  await referencePage(api, reports),
];

async function writePage(folder: string, page: Page, apis: Api[]): Promise<void> {
  const file = join(folder, page.path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renderPage(page, apis));
}

/** Refuses reports of what the site does not have. */
function expectKnown(reports: readonly Report[], apis: Api[]): void {
  const stray = reports.find(({ api }) => apis.every(({ slug }) => slug !== api));
  if (stray === undefined) return;
  throw new DocsError(`The site has no ${stray.api}, of which a report is. Leave that report out.`);
}

/**
 * Builds the site into a folder, which is emptied before, and gives back the paths of its pages. Beside an operation
 * stands what reports of checks say of it.
 * @throws {DocsError} when something that the site is made from is missing
 */
export async function buildSite(
  folder: string = siteFolder,
  reports: readonly Report[] = [],
): Promise<string[]> {
  const apis = readApis();
  expectKnown(reports, apis);
  const common = [landingPage(apis), sandboxPage(), checkPage(), runtimePage(apis), notFoundPage()];
  const ofApis = await Promise.all(apis.map((api) => pagesOf(api, reports)));
  const pages = [...common, ...ofApis.flat()];
  await rm(folder, { recursive: true, force: true });
  await Promise.all(pages.map((page) => writePage(folder, page, apis)));
  await cp(join(siteSources, "assets"), join(folder, "assets"), { recursive: true });
  return pages.map(({ path }) => path);
}
