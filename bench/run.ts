import { parseArgs } from "node:util";
import { run } from "../scripts/run.ts";
import { BenchError } from "./benchError.ts";
import { helpOf } from "./help.ts";
import { ensurePeers } from "./install.ts";
import { parts, selectParts } from "./parts.ts";
import { reportText } from "./print.ts";
import { type Report, progress } from "./report.ts";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(helpOf(parts));
    return 0;
  }
  const selected = selectParts(positionals);
  if (selected.some(({ needsPeers }) => needsPeers)) await ensurePeers();
  const reports: Record<string, Report> = {};
  for (const { name, measure } of selected) {
    progress(`\n── ${name}`);
    const report = await measure();
    reports[name] = report;
    if (!values.json) console.log(`\n${reportText(report)}`);
  }
  if (values.json) console.log(JSON.stringify(reports, undefined, 2));
  return Object.values(reports).every(({ bars }) => bars.every(({ met }) => met)) ? 0 : 1;
}

await run(main, [BenchError]);
