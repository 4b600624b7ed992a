import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/paths.ts";
import type { Ended } from "../support/runScript.ts";
import { stubNpx } from "../support/stubNpx.ts";
import { type Step, action } from "./actionFile.ts";

/** What became of the action's own steps. */
export interface Outcome extends Ended {
  outputs: Record<string, string>;
}

/** A machine that runs the action's steps of shell, without the network. */
export interface Machine {
  /** Where the steps are run. */
  workspace: string;
  /** Runs the steps until one fails, with inputs and with variables that GitHub sets. */
  run(inputs: Record<string, string>, variables?: Record<string, string>): Promise<Outcome>;
  /** The words that npx was last called with. */
  called(): Promise<string>;
  remove(): Promise<void>;
}

/** The value of an input that a step takes, or what stands in its place. */
function valueOf(text: string, inputs: Record<string, string>): string {
  const [, name = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text) ?? [];
  return inputs[name] ?? action.inputs[name]?.default ?? "";
}

/** Runs a script as the runner of GitHub Actions does. */
const bash = (script: string, env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> =>
  new Promise((resolve) => {
    const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
    execFile("bash", words, { env, cwd }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

/** Sets a machine up; the action's files are without node_modules, as in a checkout. */
export async function setUpMachine(): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-action-"));
  const at = (name: string): string => join(folder, name);
  const [checkout, bin, workspace, output] = ["checkout", "bin", "workspace", "output"].map(at);
  for (const name of ["action", "src", "package.json"]) {
    await cp(join(root, name), join(`${checkout}`, name), { recursive: true });
  }
  await mkdir(`${workspace}`);
  const path = await stubNpx(`${bin}`);
  const runStep = ({ run = "", env = {} }: Step, inputs: Record<string, string>, variables: object) => {
    const given = Object.entries(env).map(([name, text]) => [name, valueOf(text, inputs)]);
    const ofGithub = { GITHUB_ACTION_PATH: checkout, GITHUB_OUTPUT: output };
    const all = { PATH: path, HOME: folder, ...ofGithub, ...variables, ...Object.fromEntries(given) };
    return bash(run, all, `${workspace}`);
  };
  return {
    workspace: `${workspace}`,
    async run(inputs, variables = {}) {
      await writeFile(`${output}`, "");
      const ended: Ended = { code: 0, stdout: "", stderr: "" };
      for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
        const { code, stdout, stderr } = await runStep(step, inputs, variables);
        ended.code = code;
        ended.stdout += stdout;
        ended.stderr += stderr;
        if (code !== 0) break;
      }
      const lines = (await readFile(`${output}`, "utf8")).trimEnd().split("\n");
      return { ...ended, outputs: Object.fromEntries(lines.map((line) => line.split("="))) };
    },
    called: () => readFile(at("bin/called"), "utf8"),
    remove: () => rm(folder, { recursive: true }),
  };
}
