import { parseArgs } from "node:util";
import { writeReports } from "../src/cli/check.ts";
import { formats, readOutputs } from "../src/cli/checkSettings.ts";
import { CheckError } from "../src/check/checkError.ts";
import type { Report } from "../src/check/report/report.ts";
import { isBroken } from "../src/check/report/since.ts";
import { toolLine } from "../src/check/report/toolLine.ts";
import { slugs } from "../src/sandbox/contracts.ts";
import { UsageError } from "../src/cli/run.ts";
import { ContractError } from "./contractError.ts";
import { run, selectApis } from "./run.ts";
import { openTarget } from "./testContract/target.ts";
import { type ToolName, testApi, tools } from "./testContract/testApi.ts";
import { ToolError } from "./testContract/toolError.ts";

const isTool = (text: string): text is ToolName => Object.hasOwn(tools, text);

const names = Object.keys(tools).filter(isTool);

const help = `Usage: npm run test:contract [-- [API ...] [--tool TOOL ...] [--report FORM[=FILE] ...]]

Holds the sandbox against the contracts with several tools, and gives one report for each API: timepact check, reading
and writing; Dredd, with a request for each operation; Redocly respect, with the workflows. Nothing leaves this machine.

  API             ${slugs.join(", ")} (all)
  --tool TOOL     ${names.join(", ")}; may be repeated (all)
  --report FORM   ${formats.join(", ")}, with =FILE for a file; may be repeated (pretty)
  --help          this text

Exit code: 0 no tool found an error, 1 one did, 2 could not run.`;

function selectTools(words: string[]): readonly ToolName[] {
  const unknown = words.find((word) => !isTool(word));
  if (unknown !== undefined) throw new UsageError(`There is no tool ${unknown}. Known: ${names.join(", ")}.`);
  return words.length === 0 ? names : names.filter((name) => words.includes(name));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tool: { type: "string", multiple: true, default: [] },
      report: { type: "string", multiple: true, default: [] },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const chosen = selectApis(positionals);
  const withTools = selectTools(values.tool);
  const outputs = readOutputs(values.report);
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort(new ToolError("It was interrupted; there is no report.")));
  const reports: Report[] = [];
  for (const slug of slugs.filter((one) => chosen.includes(one))) {
    const target = await openTarget(slug);
    try {
      const report = await testApi(target, withTools, controller.signal, (summary) =>
        console.error(`${slug}: ${toolLine(summary)}`),
      );
      reports.push(report);
    } finally {
      await target.close();
    }
  }
  writeReports(reports, outputs);
  return reports.some(isBroken) ? 1 : 0;
}

await run(main, [CheckError, ContractError, ToolError]);
