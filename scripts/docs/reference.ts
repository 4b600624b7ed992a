import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Report } from "../../src/check/report/report.ts";
import { redoclyEnvironment, root } from "../paths.ts";
import { annotate } from "./annotate.ts";
import type { Api } from "./apis.ts";
import { DocsError } from "./docsError.ts";
import type { Page } from "./page.ts";

const run = promisify(execFile);

/** Height of the header in pixels, as site.css has it; Redoc scrolls and sticks below it. */
const headerHeight = 57;

const redocOptions = {
  scrollYOffset: headerHeight,
  hideDownloadButtons: true,
  maxDisplayedEnumValues: 12,
  codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "curl" }, { lang: "Payload" }] },
};

const border = "<!-- timepact: the head ends here -->";

/** The picture of its maker that Redoc fetches when it starts; reference.css puts the name there instead. */
const foreignLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";

function withoutForeignLogo(html: string): string {
  if (html.includes(foreignLogo)) return html.replaceAll(foreignLogo, "data:,");
  throw new DocsError(
    `Redoc no longer fetches ${foreignLogo}. See what it fetches now, and mend scripts/docs/reference.ts.`,
  );
}

/** Runs Redocly on a contract in a folder of its own; the parts of its page for the head and for the body come back. */
async function buildRedoc(contents: unknown, folder: string): Promise<{ head: string; body: string }> {
  const contract = join(folder, "openapi.json");
  const template = join(folder, "parts.hbs");
  const output = join(folder, "parts.html");
  await writeFile(contract, JSON.stringify(contents));
  await writeFile(template, `{{{redocHead}}}${border}{{{redocHTML}}}`);
  await run(
    process.execPath,
    [
      join(root, "node_modules/@redocly/cli/bin/cli.js"),
      "build-docs",
      contract,
      "--inlineBundle",
      "--template",
      template,
      "--openapi",
      JSON.stringify(redocOptions),
      "--output",
      output,
    ],
    { cwd: root, env: redoclyEnvironment },
  );
  const [head = "", body = ""] = withoutForeignLogo(await readFile(output, "utf8")).split(border);
  return { head, body };
}

/** The reference of an API, with what reports say of its operations: Redoc inside our page. */
export async function referencePage(api: Api, reports: readonly Report[]): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-reference-"));
  try {
    return {
      path: `${api.slug}/reference.html`,
      title: `${api.name} reference · timepact`,
      description: `Every operation of the ${api.name} API, with samples in TypeScript and for curl.`,
      section: api.slug,
      styles: ["reference.css"],
      script: "reference.js",
      ...(await buildRedoc(annotate(api, reports), folder)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
