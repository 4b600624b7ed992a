import { articlePage } from "./article.ts";
import type { Page } from "./page.ts";
import { sandboxSection } from "./section.ts";

/** The page of the sandbox, which is the same for every API. */
export const sandboxPage = (): Page =>
  articlePage(sandboxSection.path, "guides/sandbox.md", {}, sandboxSection.slug);
