import type { Facts } from "./facts.ts";
import { escapeHtml } from "./html.ts";
import { noticedPath } from "./section.ts";

/** The notice of an API with the link to what tells more, seen from a page at a way to the root; empty without one. */
export function noticeHtml(api: Facts, wayToRoot: string): string {
  const path = noticedPath(api);
  if (api.notice === undefined || path === undefined) return "";
  const { text, name } = api.notice;
  const link = `<a href="${wayToRoot}${path}">${escapeHtml(`${api.name} ${name}`)}</a>`;
  return `<p class="notice">${escapeHtml(text)} ${link}</p>`;
}
