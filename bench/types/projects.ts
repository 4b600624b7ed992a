import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/paths.ts";
import { BenchError } from "../benchError.ts";

const run = promisify(execFile);

/** A user's project in a folder of its own. */
export interface Project {
  client: string;
  folder: string;
}

/** Projects that end with their scope. */
export interface Projects extends AsyncDisposable {
  all: Project[];
}

const configuration = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  },
  files: ["app.ts"],
};

async function makeProject(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
}

const copyApp = (name: string, folder: string): Promise<void> =>
  cp(join(root, "bench/types/apps", `${name}.ts`), join(folder, "app.ts"));

async function runProgram(program: string, words: string[]): Promise<void> {
  await run(process.execPath, [join(root, program), ...words], { cwd: root }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BenchError(`${program} failed. ${reason}`);
  });
}

const linkOpenapiFetch = (folder: string): Promise<void> =>
  symlink(join(root, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));

async function makeNothing(folder: string): Promise<Project> {
  await makeProject(folder);
  await writeFile(join(folder, "app.ts"), "export {};\n");
  return { client: "an empty file", folder };
}

/** A project that shows what comes from the package that timepact is built on. */
async function makeOpenapiFetch(folder: string): Promise<Project> {
  await makeProject(folder);
  await writeFile(join(folder, "app.ts"), 'export type { Client } from "openapi-fetch";\n');
  await mkdir(join(folder, "node_modules"));
  await linkOpenapiFetch(folder);
  return { client: "openapi-fetch, only imported", folder };
}

/** A project with the package as it would be published. */
async function makeTimepact(folder: string): Promise<Project> {
  await makeProject(folder);
  await copyApp("timepact", folder);
  const packageFolder = join(folder, "node_modules/timepact");
  await runProgram("node_modules/tsdown/dist/run.mjs", [
    "--silent",
    "--out-dir",
    join(packageFolder, "dist"),
  ]);
  await cp(join(root, "package.json"), join(packageFolder, "package.json"));
  await linkOpenapiFetch(folder);
  return { client: "timepact", folder };
}

/** A project with what hey-api generates from the same contract. */
async function makeHeyApi(folder: string): Promise<Project> {
  await makeProject(folder);
  await copyApp("heyApi", folder);
  const contract = join(root, "generated/seventime/openapi.json");
  const words = ["-i", contract, "-o", join(folder, "client"), "-c", "@hey-api/client-fetch"];
  const plugins = ["-p", "@hey-api/typescript", "@hey-api/sdk", "--no-log-file", "--silent"];
  await runProgram("bench/node_modules/@hey-api/openapi-ts/bin/run.js", [...words, ...plugins]);
  return { client: "hey-api, generated", folder };
}

/** Makes the projects that are checked, in a new folder outside of the repository. */
export async function makeProjects(): Promise<Projects> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-bench-"));
  return {
    all: [
      await makeNothing(join(folder, "nothing")),
      await makeOpenapiFetch(join(folder, "openapiFetch")),
      await makeTimepact(join(folder, "timepact")),
      await makeHeyApi(join(folder, "heyApi")),
    ],
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
