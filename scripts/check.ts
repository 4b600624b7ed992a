import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { root } from "./paths.ts";
import { UsageError } from "../src/cli/run.ts";
import { run } from "./run.ts";

/** Everything that CI runs, in order: what fails fast comes first. */
const steps: Record<string, string[]> = {
  generate: ["run", "generate", "--", "--check"],
  lint: ["run", "lint"],
  typecheck: ["run", "typecheck"],
  build: ["run", "build"],
  test: ["test"],
};

const names = Object.keys(steps);

const help = `Usage: npm run check [-- --skip STEP...]

Runs all of CI: ${names.join(", ")}. Goes on after a failure and ends with a summary.

  --skip STEP   leave a step out; may be repeated
  --help        this text

Exit code: 0 all passed, 1 a step failed, 2 could not run.`;

async function passes(words: string[]): Promise<boolean> {
  const child = spawn("npm", ["--silent", ...words], { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code === 0;
}

async function runStep(name: string): Promise<boolean> {
  const start = performance.now();
  console.error(`\n── ${name}`);
  const passed = await passes(steps[name] ?? []);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(`── ${name} ${passed ? "passed" : "FAILED"} in ${seconds} s`);
  return passed;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { skip: { type: "string", multiple: true, default: [] }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const unknown = values.skip.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no step ${unknown}. Known: ${names.join(", ")}.`);
  const failed: string[] = [];
  for (const name of names.filter((step) => !values.skip.includes(step))) {
    if (!(await runStep(name))) failed.push(name);
  }
  console.error(failed.length === 0 ? "\nAll passed." : `\nFailed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
}

await run(main);
