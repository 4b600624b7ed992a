import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { rootFile, workflowsFile } from "./lint/contract.ts";
import { readExtensions } from "./lint/extensions.ts";
import { type Finding, inOrder } from "./lint/finding.ts";
import { LintError } from "./lint/lintError.ts";
import { readSources } from "./lint/load.ts";
import { ownFindings, syntaxFindings } from "./lint/own.ts";
import { asJson, asText, total } from "./lint/print.ts";
import { redoclyFindings } from "./lint/redocly.ts";
import { rules } from "./lint/rules/index.ts";
import { apis, root } from "./paths.ts";
import { run, selectApis } from "./run.ts";

const help = `Usage: node scripts/lint.ts [API...] [--json]

Checks contracts by Redocly's rules and by our own, which are the files of scripts/lint/rules/. Without API:
all of them. A word with a slash is the folder of a contract that stands elsewhere, beside its extensions.yaml.

  --json   print one JSON document: { "findings": [...] }
  --help   this text

Exit code: 0 nothing found, 1 findings, 2 could not run.`;

async function lint(folder: string): Promise<Finding[]> {
  const shown = relative(process.cwd(), folder);
  const sources = readSources(folder);
  const unreadable = syntaxFindings(shown, sources);
  if (unreadable.length > 0) return unreadable;
  const files = [rootFile, workflowsFile].filter((file) => sources.has(file));
  const redocly = Promise.all(files.map((file) => redoclyFindings(join(shown, file))));
  const extensions = readExtensions(join(dirname(shown), "extensions.yaml"));
  return [...ownFindings(shown, sources, extensions, rules), ...(await redocly).flat()];
}

function folderOf(word: string): string {
  if (word.includes("/")) return word;
  return join(root, "spec", ...selectApis([word]));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const folders = (positionals.length === 0 ? apis : positionals).map(folderOf);
  const findings = inOrder((await Promise.all(folders.map(lint))).flat());
  process.stdout.write(values.json ? asJson(findings) : asText(findings));
  console.error(
    total(
      findings.length,
      folders.map((folder) => basename(folder)),
    ),
  );
  return findings.length === 0 ? 0 : 1;
}

await run(main, [LintError]);
