import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { apis, root } from "../../scripts/paths.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { type TestSite, startSite } from "./support/site.ts";

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
}, 30_000);
afterAll(() => site.close());

const withoutCode = (html: string): string => html.replace(/<(script|style)\b.*?<\/\1>/gs, "");

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

/** What a page links to or loads, as it stands in the page. */
const linksOf = (html: string): string[] => ["href", "src"].flatMap((name) => attributes(html, name));

/** The page without what Redoc draws: its links are those of its menu, which site.test.ts clicks. */
const ownPart = (html: string): string => withoutCode(html).replace(/<div id="redoc">.*<\/main>/s, "");

const anchorsOf = (slug: string): string[] =>
  listOperations(readContract(slug)).map(({ operation }) =>
    `#/${operation.tags[0]}/${operation.operationId}`.toLowerCase(),
  );

/** The operations that the reference of each API shows, as anchors. */
const operations = new Map(apis.map((slug) => [`${slug}/reference.html`, anchorsOf(slug)]));

/** Pages of others that a text may send its reader to. */
const isVendorPage = (link: string): boolean => link.startsWith("https://developers.7shifts.com/");

const projectFiles = "https://github.com/timepact/timepact/blob/main/";

/** Whether a link leads to a file of the project, and that file is there. */
const isProjectFile = (link: string): boolean =>
  link.startsWith(projectFiles) &&
  existsSync(join(root, new URL(link).pathname.split("/blob/main/")[1] ?? ""));

/** Why a link of a page leads nowhere; undefined where it leads somewhere. */
async function problem(page: string, link: string): Promise<string | undefined> {
  if (isVendorPage(link) || isProjectFile(link)) return undefined;
  const start = "http://site/";
  const { href, hash, pathname, origin } = new URL(link, start + page);
  if (link.startsWith("/") || `${origin}/` !== start) return `${link} leaves the site`;
  const target = pathname.slice(1);
  const html = await site.read(target).catch(() => undefined);
  if (html === undefined) return `${link} leads to ${href}, which is not there`;
  const isThere = hash.startsWith("#/")
    ? operations.get(target)?.includes(hash)
    : hash === "" || attributes(html, "id").includes(hash.slice(1)) || target.endsWith("/reference.html");
  return isThere ? undefined : `${link} leads to an anchor that ${target} does not have`;
}

describe("links", () => {
  test("there are pages with links to look at", async () => {
    expect(site.pages.length).toBeGreaterThanOrEqual(12);
    expect(linksOf(ownPart(await site.read("seventime/index.html"))).length).toBeGreaterThan(100);
  });

  test("every link leads to a page and an anchor of the site, by a relative way", async () => {
    const problems: string[] = [];
    for (const page of site.pages) {
      for (const link of linksOf(ownPart(await site.read(page)))) {
        const found = await problem(page, link);
        if (found !== undefined) problems.push(`${page}: ${found}`);
      }
    }
    expect(problems).toEqual([]);
  });
});

test("every operation of 7shifts has its place on the page about version 2", async () => {
  const links = linksOf(await site.read("sevenshifts/v1-today.html"));
  const missing = anchorsOf("sevenshifts").filter((anchor) => !links.includes(`reference.html${anchor}`));
  expect(missing).toEqual([]);
});

test("nothing of a page comes from elsewhere but the pages that a reader may go to", async () => {
  for (const page of site.pages) {
    const html = ownPart(await site.read(page)).replace(/<a\s[^>]*>/g, "");
    expect(linksOf(html).filter((link) => /^\w+:/.test(link))).toEqual([]);
  }
});

test("no page has the same anchor twice", async () => {
  for (const page of site.pages.filter((path) => !path.endsWith("/reference.html"))) {
    const ids = attributes(withoutCode(await site.read(page)), "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test("every page forbids what does not come with the site, and says what it is", async () => {
  for (const page of site.pages) {
    const head = (await site.read(page)).slice(0, 1000);
    expect(head).toContain(`content="default-src 'self' 'unsafe-inline' data: blob:"`);
    expect(head).toMatch(/<title>[^<]*timepact[^<]*<\/title>\n<meta name="description" content="[^"]{20,}"/);
  }
});
