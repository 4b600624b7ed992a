import type { Facts } from "./facts.ts";

/** A page of an API, as the navigation knows it. */
export interface SectionPage {
  /** Where it is, seen from the root of the site: `seventime/index.html`. */
  path: string;
  name: string;
  /** Whether it is the page that the API's notice leads to. */
  isNoticed: boolean;
}

/** The page of what the client does at run time, which belongs to no API. */
export const runtimeSection = { slug: "runtime", path: "runtime.html", name: "At run time" };

/** The page of the sandbox, which belongs to no API. */
export const sandboxSection = { slug: "sandbox", path: "sandbox.html", name: "Sandbox" };

/** The page of the check, which belongs to no API. */
export const checkSection = { slug: "check", path: "check.html", name: "Check" };

/** Where the page is that an API's notice leads to; undefined when there is no notice. */
export const noticedPath = ({ slug, notice }: Facts): string | undefined =>
  notice && `${slug}/${notice.page}.html`;

/** The pages of an API, in the order of the navigation. */
export function sectionPages(api: Facts): SectionPage[] {
  const pages: [file: string, name: string][] = [
    ["index", "Guide"],
    ...(api.notice === undefined ? [] : [[api.notice.page, api.notice.name] satisfies [string, string]]),
    ["reference", "Reference"],
    ["contradictions", "Contradictions"],
  ];
  return pages.map(([file, name]) => {
    const path = `${api.slug}/${file}.html`;
    return { path, name, isNoticed: path === noticedPath(api) };
  });
}
