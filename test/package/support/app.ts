import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../scripts/paths.ts";
import { copyProject } from "../../support/projectCopy.ts";

const execute = promisify(execFile);
const tool = (path: string): string => join(root, "node_modules", path);

/** What the package is built and packed from. */
const parts = ["src", "generated", "scripts/build", "package.json", "tsconfig.json", "tsdown.config.ts"];

/** An app that has installed the package. */
export interface App {
  folder: string;
  /** Folder of the installed package. */
  installed: string;
  /** The package as it would be published. */
  tarball: string;
  /** Runs a program of the app; gives back what it prints. */
  node(file: string, source: string): Promise<string>;
  remove(): Promise<void>;
}

/** "passed", or what a tool of the project says is wrong. */
export async function verdict(path: string, ...words: string[]): Promise<string> {
  try {
    await execute(process.execPath, [tool(path), ...words]);
    return "passed";
  } catch (error) {
    const { stdout, stderr } = Object(error);
    return `${stdout}${stderr}`;
  }
}

/** Builds and packs the package; gives back the tarball. */
async function packInto(folder: string): Promise<string> {
  const project = await copyProject(...parts);
  const cwd = project.folder;
  try {
    await execute(process.execPath, [tool("tsdown/dist/run.mjs"), "--silent"], { cwd });
    const words = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const { stdout } = await execute("npm", words, { cwd });
    return join(folder, String(JSON.parse(stdout)[0].filename));
  } finally {
    await project.remove();
  }
}

/** Makes an app and installs the package in it, with what it depends on and nothing else. */
export async function makeApp(): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-app-"));
  const tarball = await packInto(folder);
  const installed = join(folder, "node_modules/timepact");
  await mkdir(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  await symlink(tool("openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
  return {
    folder,
    installed,
    tarball,
    async node(file, source) {
      await writeFile(join(folder, file), source);
      const { stdout } = await execute(process.execPath, [file], { cwd: folder });
      return stdout.trim();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
