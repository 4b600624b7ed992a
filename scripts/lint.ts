import { parseArgs } from "node:util";
import { readExtensions } from "./lint/extensions.ts";
import { inOrder } from "./lint/finding.ts";
import type { Finding } from "./lint/finding.ts";
import { ownFindings, syntaxFindings } from "./lint/lint.ts";
import type { Rules } from "./lint/lint.ts";
import { apisIn, readSources } from "./lint/load.ts";
import { asJson, asText, total } from "./lint/print.ts";
import { redoclyFindings } from "./lint/redocly.ts";
import { rules } from "./lint/rules/index.ts";
import { rootFile } from "./lint/contract.ts";
import { Trouble } from "./lint/trouble.ts";

const help = `Checks the contracts in spec/ by Redocly's rules and our own.

node scripts/lint.ts [api…] [--json]

  api…     folders of spec/ to check; all unless told
  --json   print one JSON document with the findings
  --help   print this

Exit code: 0 nothing found, 1 findings, 2 could not run.
`;

/** Runs the command and returns its exit code. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const apis = chosen(positionals);
  const context = { rules, extensions: readExtensions("spec/extensions.yaml") };
  const findings = inOrder((await Promise.all(apis.map((api) => lint(api, context)))).flat());
  process.stdout.write(values.json ? asJson(findings) : asText(findings));
  process.stderr.write(total(findings, apis));
  return findings.length === 0 ? 0 : 1;
}

async function lint(api: string, context: Rules): Promise<Finding[]> {
  const folder = `spec/${api}`;
  const sources = readSources(folder);
  const unreadable = syntaxFindings(api, folder, sources);
  if (unreadable.length > 0) return unreadable;
  const redocly = redoclyFindings(api, `${folder}/${rootFile}`);
  return [...ownFindings(api, folder, sources, context), ...(await redocly)];
}

function readArguments() {
  try {
    const options = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new Trouble(`${cause instanceof Error ? cause.message : String(cause)} --help says what there is.`);
  }
}

function chosen(names: readonly string[]): readonly string[] {
  const apis = apisIn("spec");
  if (apis.length === 0)
    throw new Trouble("There is no contract in spec/ here. Run lint in the project's folder.");
  const unknown = names.find((name) => !apis.includes(name));
  if (unknown !== undefined)
    throw new Trouble(`spec/${unknown} has no ${rootFile}. The APIs are ${apis.join(", ")}.`);
  return names.length === 0 ? apis : names;
}

try {
  process.exitCode = await main();
} catch (cause) {
  if (!(cause instanceof Trouble)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 2;
}
