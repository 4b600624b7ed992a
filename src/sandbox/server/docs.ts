import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import { html } from "hono/html";
import { slugs } from "../contracts.ts";
import type { Served, ServerEnvironment } from "./app.ts";
import { curlLine, nameOf } from "./curl.ts";

/** The page of a sandbox that has no docs at hand. */
const landingPage = ({ url, apis }: Served) =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>timepact sandbox</title>
      <style>
        body {
          font: 1rem/1.5 system-ui;
          max-width: 60rem;
          margin: 2rem auto;
          padding: 0 1rem;
        }
        pre {
          overflow-x: auto;
        }
      </style>
      <h1>timepact sandbox</h1>
      <p>
        Three APIs that keep what is written to them. They are no vendor's, and nothing leaves this machine.
      </p>
      ${slugs.map(
        (slug) =>
          html`<h2>${nameOf(slug)}</h2>
            <p>Address for a client: <code>${apis[slug].baseUrl}</code></p>
            <pre>${curlLine(slug, apis[slug])}</pre> `,
      )}
      <h2>The sandbox itself</h2>
      <p>What it holds and how to set it: <a href="/_sandbox">${url}/_sandbox</a></p>
    </html>`;

/** Serves the docs site at the root or, where it has not been built, a page that lists the APIs. */
export function addDocs(app: Hono<ServerEnvironment>, served: Served): void {
  const { site } = served;
  if (site === undefined) {
    app.get("/", (context) => context.html(landingPage(served)));
    return;
  }
  // Links of the pages are relative, so a folder's page has to be asked for with the slash.
  for (const slug of slugs) app.get(`/${slug}`, (context) => context.redirect(`/${slug}/`));
  app.use(serveStatic({ root: site }));
  const page = serveStatic({ path: join(site, "404.html") });
  app.notFound(async (context) => {
    const found = await page(context, async () => {});
    return found === undefined
      ? context.text("404 Not Found", 404)
      : new Response(found.body, { status: 404, headers: found.headers });
  });
}
