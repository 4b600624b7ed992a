import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { redoclyEnvironment, root } from "../paths.ts";
import { annotate } from "./annotate.ts";
import type { Api } from "./apis.ts";
import { DocsError } from "./docsError.ts";
import { type Page, siteSources } from "./page.ts";

const run = promisify(execFile);

/** Height of the header in pixels, as site.css has it; Redoc scrolls and sticks below it. */
const headerHeight = 57;

const redocOptions = { scrollYOffset: headerHeight, hideDownloadButtons: true, maxDisplayedEnumValues: 12 };

const border = "<!-- timepact: the head ends here -->";

/** The picture of its maker that Redoc fetches when it starts; site.css puts the name there instead. */
const foreignLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";

function withoutForeignLogo(html: string): string {
  if (html.includes(foreignLogo)) return html.replaceAll(foreignLogo, "data:,");
  throw new DocsError(`Redoc no longer fetches ${foreignLogo}. See what it fetches now, and mend scripts/docs/reference.ts.`);
}

/** Runs Redocly; the parts of its page that belong to the head and to the body come back. */
async function buildRedoc(api: Api): Promise<[head: string, body: string]> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-reference-"));
  const at = (name: string): string => join(folder, name);
  const [contract, template, output] = [at("openapi.json"), at("parts.hbs"), at("parts.html")] as const;
  try {
    await writeFile(contract, JSON.stringify(annotate(api)));
    await writeFile(template, `{{{redocHead}}}${border}{{{redocHTML}}}`);
    await run(process.execPath, [
      join(root, "node_modules/@redocly/cli/bin/cli.js"), "build-docs", contract, "--inlineBundle",
      "--template", template, "--openapi", JSON.stringify(redocOptions), "--output", output,
    ], { cwd: root, env: redoclyEnvironment });
    const [head = "", body = ""] = withoutForeignLogo(await readFile(output, "utf8")).split(border);
    return [head, body];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The reference of an API: Redoc inside our page. */
export async function referencePage(api: Api): Promise<Page> {
  const [head, body] = await buildRedoc(api);
  const script = await readFile(join(siteSources, "reference.js"), "utf8");
  const styles = '<link rel="stylesheet" href="../assets/reference.css">';
  return {
    path: `${api.slug}/reference.html`,
    title: `${api.name} reference · timepact`,
    description: `Every operation of the ${api.name} API, with samples in TypeScript and for curl.`,
    section: api.slug,
    head: `<script>\n${script}</script>\n${head}\n${styles}`,
    body,
  };
}
