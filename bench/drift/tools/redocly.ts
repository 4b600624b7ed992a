import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redoclyEnvironment, root } from "../../../scripts/paths.ts";
import type { Exchange } from "../../../src/check/exchange.ts";
import { harOf } from "../../../src/check/har/write.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { BenchError } from "../../benchError.ts";
import { jsonOf } from "../exchange.ts";
import type { Subject } from "../subject.ts";
import { runTraffic } from "../traffic.ts";
import type { Tool } from "./tool.ts";

const program = join(root, "node_modules/@redocly/cli/bin/cli.js");

/** Runs Redocly; it ends with 1 when it has found something. */
const execute = (words: string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env: redoclyEnvironment }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });

/** A place without the numbers of rows and values in its words. */
const placeless = (text: string): string => text.replaceAll(/\/\d+|\[\d+\]/g, "/-");

function complaintsIn(report: unknown): string[] {
  const problems = isFields(report) ? report["problems"] : undefined;
  return (Array.isArray(problems) ? problems : []).filter(isFields).flatMap((problem) => {
    const { severity, ruleId, operationId, target, message } = problem;
    const words = [ruleId, operationId, target, placeless(String(message))].map(String);
    return severity === "info" ? [] : [words.join(" ")];
  });
}

async function compare({ slug }: Subject, exchanges: Exchange[]): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), "timepact-drift-"));
  try {
    const [traffic, output] = [join(work, "traffic.har"), join(work, "report.json")];
    await writeFile(traffic, JSON.stringify(harOf(exchanges, (exchange) => exchange, "0.0.0")));
    const contract = join(root, "generated", slug, "openapi.json");
    const said = await execute(["drift", traffic, "--api", contract, "--format", "json", "--output", output]);
    const text = await readFile(output, "utf8").catch(() => {
      throw new BenchError(`Redocly has written no report. It said: ${said.trim()}`);
    });
    return complaintsIn(jsonOf(text));
  } finally {
    await rm(work, { recursive: true });
  }
}

/** `redocly drift`, of the script. */
export const redocly: Tool = {
  name: "Redocly drift",
  isOurs: false,
  look: async (target) => compare(target.subject, await runTraffic(target)),
};
