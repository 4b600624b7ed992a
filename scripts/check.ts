import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { root } from "./paths.ts";
import { UsageError } from "../src/cli/run.ts";
import { run } from "./run.ts";

/** A part of CI, as words for npm. */
interface Step {
  words: string[];
  /** Whether it takes the whole machine, and so waits for the others. */
  isLarge?: true;
}

/** Everything that CI runs. */
const steps: Record<string, Step> = {
  generate: { words: ["run", "generate", "--", "--check"] },
  lint: { words: ["run", "lint"] },
  typecheck: { words: ["run", "typecheck"] },
  build: { words: ["run", "build"] },
  test: { words: ["test"], isLarge: true },
};

const names = Object.keys(steps);

const help = `Usage: npm run check [-- --skip STEP...]

Runs all of CI: ${names.join(", ")}, the last by itself. Goes on after a failure and ends with a summary.

  --skip STEP   leave a step out; may be repeated
  --help        this text

Exit code: 0 all passed, 1 a step failed, 2 could not run.`;

/** Runs a step; what a small one says is kept until its end, for others talk at the same time. */
async function runStep(name: string): Promise<boolean> {
  const { words, isLarge } = steps[name] ?? { words: [] };
  const start = performance.now();
  if (isLarge) console.error(`\n── ${name}`);
  const child = spawn("npm", ["--silent", ...words], {
    cwd: root,
    stdio: isLarge ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, "close");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(
    `${Buffer.concat(said).toString()}── ${name} ${code === 0 ? "passed" : "FAILED"} in ${seconds} s\n`,
  );
  return code === 0;
}

/** Runs steps, the small ones side by side and then each large one; gives back those that failed. */
async function runSteps(wanted: string[]): Promise<string[]> {
  const small = wanted.filter((name) => !steps[name]?.isLarge);
  const large = wanted.filter((name) => steps[name]?.isLarge);
  const failedAt = async (name: string): Promise<string[]> => ((await runStep(name)) ? [] : [name]);
  console.error(`\n── ${small.join(", ")}, side by side`);
  const failed = (await Promise.all(small.map(failedAt))).flat();
  for (const name of large) failed.push(...(await failedAt(name)));
  return failed;
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
  const failed = await runSteps(names.filter((step) => !values.skip.includes(step)));
  console.error(failed.length === 0 ? "\nAll passed." : `\nFailed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
}

await run(main);
