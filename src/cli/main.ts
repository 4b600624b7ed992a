import { parseArgs } from "node:util";
import { SandboxError } from "../sandbox/sandboxError.ts";
import { version } from "./package.ts";
import { UsageError, run } from "./run.ts";
import { CheckError } from "../check/checkError.ts";
import { HarError } from "../check/har/harError.ts";
import { help as checkHelp, runCheck } from "./check.ts";
import { runSandbox, help as sandboxHelp } from "./sandbox.ts";

/** A command: takes the words behind its name and gives back an exit code. */
interface Command {
  summary: string;
  help: string;
  start(words: string[]): Promise<number>;
}

const commands: Record<string, Command> = {
  sandbox: { summary: "serves the three APIs on this machine", help: sandboxHelp, start: runSandbox },
  check: { summary: "holds an API against its contract", help: checkHelp, start: runCheck },
};

const list = Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(7)}   ${summary}`)
  .join("\n");

const help = `Usage: timepact COMMAND [OPTIONS]

${list}

  --help        this text; timepact help COMMAND tells of a command
  --version     the version of the package`;

function commandNamed(name: string): Command {
  const command = commands[name];
  if (command !== undefined) return command;
  const known = Object.keys(commands).join(", ");
  throw new UsageError(`There is no command ${name}. Known: ${known}. timepact --help tells more.`);
}

/** Answers a command line that begins with an option, or has no word. */
function overview(words: string[]): number {
  const { values } = parseArgs({
    args: words,
    options: { help: { type: "boolean" }, version: { type: "boolean" } },
  });
  console.log(values.version ? version() : help);
  return 0;
}

async function start([name = "", ...words]: string[]): Promise<number> {
  if (name === "" || name.startsWith("-")) return overview(name === "" ? [] : [name, ...words]);
  if (name !== "help") return commandNamed(name).start(words);
  const [topic] = words;
  console.log(topic === undefined ? help : commandNamed(topic).help);
  return 0;
}

/** Runs the command that the process was started with, and sets its exit code. */
export const main = (): Promise<void> =>
  run(() => start(process.argv.slice(2)), [SandboxError, CheckError, HarError]);
