import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/paths.ts";
import { BenchError } from "../benchError.ts";
import { median, rounded } from "../median.ts";
import { type Part, type Report, type Row, type Table, progress } from "../report.ts";
import { type Diagnostics, parseDiagnostics } from "./diagnostics.ts";
import { type Project, makeProjects } from "./projects.ts";

const run = promisify(execFile);
const compiler = join(root, "node_modules/typescript/bin/tsc");

const rounds = 5;

async function check({ client, folder }: Project, skipLibCheck: boolean): Promise<Diagnostics> {
  const words = [compiler, "-p", folder, "--skipLibCheck", `${skipLibCheck}`, "--extendedDiagnostics"];
  const { stdout } = await run(process.execPath, words).catch((error: unknown) => {
    const found = error instanceof Error ? String(Reflect.get(error, "stdout")) : "";
    throw new BenchError(`The file with ${client} does not compile. ${found.split("\n")[0]}`);
  });
  return parseDiagnostics(stdout);
}

function rowOf({ client }: Project, measured: Diagnostics[]): Row {
  const middle = (name: keyof Diagnostics): number => rounded(median(measured.map((one) => one[name])));
  return {
    client,
    totalSeconds: middle("totalSeconds"),
    checkSeconds: middle("checkSeconds"),
    instantiations: middle("instantiations"),
    memoryMegabytes: middle("memoryMegabytes"),
  };
}

/** Checks each project in turn, round after round, so that what slows the machine down slows all of them. */
async function measureTable(projects: Project[], skipLibCheck: boolean): Promise<Table> {
  const measured: Diagnostics[][] = projects.map(() => []);
  for (let round = 1; round <= rounds; round++) {
    progress(`skipLibCheck ${skipLibCheck}, round ${round} of ${rounds} …`);
    for (const [index, project] of projects.entries()) {
      measured[index]?.push(await check(project, skipLibCheck));
    }
  }
  return {
    title: `A file with 30 operations, skipLibCheck ${skipLibCheck}, median of ${rounds} runs`,
    rows: projects.map((project, index) => rowOf(project, measured[index] ?? [])),
  };
}

async function measureTypes(): Promise<Report> {
  progress("Building the package, generating with hey-api …");
  await using projects = await makeProjects();
  const strict = await measureTable(projects.all, false);
  const usual = await measureTable(projects.all, true);
  return { tables: [strict, usual], bars: [] };
}

/** What type checking costs. */
export const types: Part = {
  name: "types",
  summary: "time and memory to check a file that uses 30 operations (a minute)",
  needsPeers: true,
  measure: measureTypes,
};
