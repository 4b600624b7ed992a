import { execFile } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/paths.ts";
import { withSources } from "../docs/support/modules.ts";

const execute = promisify(execFile);

const folder = join(root, "examples");

/** The programs of examples/. */
export const examples: string[] = (await readdir(folder)).filter((name) => name.endsWith(".ts")).toSorted();

/** Programs, by name, as they are written. */
export async function readExamples(): Promise<Map<string, string>> {
  const texts = await Promise.all(examples.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(examples.map((name, index) => [name, texts[index] ?? ""]));
}

/** A module that moves the clock of the program that imports it. */
const movedClock = (ahead: number): string => `
const { Date } = globalThis;
globalThis.Date = class extends Date {
  static now() {
    return Date.now() + ${ahead};
  }
  constructor(...words) {
    super(...(words.length === 0 ? [Date.now() + ${ahead}] : words));
  }
};
`;

/** Examples in a folder of their own, where they import the package's sources. */
export interface ExampleFolder {
  /** Runs an example against a sandbox; gives back its lines, and fails as it fails. */
  run(name: string, url: string): Promise<string[]>;
  remove(): Promise<void>;
}

/**
 * Copies the examples to where they can be run.
 * @param ahead how many milliseconds their clock is ahead of this machine's
 * @param changes by program, a text to look for and what to write there
 */
export async function copyExamples(
  ahead: number,
  changes: Record<string, [from: string, to: string]> = {},
): Promise<ExampleFolder> {
  const copy = await mkdtemp(join(tmpdir(), "timepact-examples-"));
  const clock = join(copy, "clock.mjs");
  await writeFile(clock, movedClock(ahead));
  for (const [name, program] of await readExamples()) {
    const [from, to] = changes[name] ?? ["", ""];
    await writeFile(join(copy, name), withSources(program.replace(from, to)));
  }
  return {
    async run(name, url) {
      const env = { ...process.env, TIMEPACT_URL: url, TMPDIR: copy };
      const { stdout } = await execute(process.execPath, ["--import", clock, join(copy, name)], { env });
      return stdout.trimEnd().split("\n");
    },
    remove: () => rm(copy, { recursive: true }),
  };
}
