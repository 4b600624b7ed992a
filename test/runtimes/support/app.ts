import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../../../scripts/paths.ts";
import { copyProject } from "../../support/projectCopy.ts";

const execute = promisify(execFile);

/** An app in a folder of its own that installed the package, and runs the suite. */
export interface SuiteApp {
  folder: string;
  /** The package, as it was built. */
  packageFolder: string;
  remove(): Promise<void>;
}

/** What the package is built from. */
const sources = ["src", "generated", "scripts/build", "package.json", "tsconfig.json", "tsdown.config.ts"];

/** What the app consists of. */
const files = ["process.js", "bundle.js", "suite.js", "suite"];

/** Builds the package into a folder, as npm would install it, without its types. */
async function buildPackage(folder: string): Promise<void> {
  const project = await copyProject(...sources);
  try {
    const tsdown = join(root, "node_modules/tsdown/dist/run.mjs");
    await execute(process.execPath, [tsdown, "--silent", "--no-dts"], { cwd: project.folder });
    for (const name of ["dist", "package.json"]) {
      await cp(join(project.folder, name), join(folder, name), { recursive: true });
    }
  } finally {
    await project.remove();
  }
}

/** Installs the package, built from its source as it is now, into an app with the suite. */
export async function installApp(): Promise<SuiteApp> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-suite-"));
  const modules = join(folder, "node_modules");
  const packageFolder = join(modules, "timepact");
  await buildPackage(packageFolder);
  await cp(join(root, "node_modules/openapi-fetch"), join(modules, "openapi-fetch"), { recursive: true });
  for (const name of ["package.json", ...files]) {
    await cp(join(root, "test/runtimes", name), join(folder, name), { recursive: true });
  }
  return { folder, packageFolder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The suite and the package in one script for a browser, which sets the global `suite`. */
export async function bundleApp({ folder }: SuiteApp): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "bundle.js")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "suite",
    target: "es2022",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
