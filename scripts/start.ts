import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { UsageError } from "../src/cli/run.ts";
import { runSandbox } from "../src/cli/sandbox.ts";
import { readSettings } from "../src/cli/sandboxSettings.ts";
import { SandboxError } from "../src/sandbox/sandboxError.ts";
import { DocsError } from "./docs/docsError.ts";
import { buildSite } from "./docs/site.ts";
import { root } from "./paths.ts";
import { run } from "./run.ts";

const help = `Usage: npm start [-- OPTIONS]

Builds the package and the docs site, and starts the sandbox: the three APIs on one port of this machine, with the
docs at its root. Prints addresses, keys and lines to paste. Ctrl+C ends it.

It takes the options of timepact sandbox, which npx timepact help sandbox lists; --port 0 takes a free port.

Exit code: 0 ended with Ctrl+C, 2 could not start.`;

async function buildPackage(): Promise<void> {
  const program = join(root, "node_modules/tsdown/dist/run.mjs");
  const child = spawn(process.execPath, [program, "--silent"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new UsageError("The package could not be built. Run npm run build to see why.");
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  // A mistake is told before the builds, which take some seconds.
  if (readSettings(words) === "help") {
    console.log(help);
    return 0;
  }
  console.error("Building the package and the docs site …");
  await Promise.all([buildPackage(), buildSite()]);
  return runSandbox(words);
}

await run(main, [DocsError, SandboxError]);
