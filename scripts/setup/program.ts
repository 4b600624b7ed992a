import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackage } from "./apt.ts";

/** A program that tests need, and where it comes from. */
export interface Program {
  /** What people call it. */
  name: string;
  /** What to install by hand. */
  products: string;
  /** The variable of the environment that names its file. */
  variable: string;
  /** Debian's packages that have it, the best first. */
  packages: string[];
  /** Its file; undefined where it is not installed. */
  find(): string | undefined;
  /** What is thrown when there is none. */
  Failure: new (message: string) => Error;
}

/** The first of these names that is a file in the PATH. */
export function findInPath(names: string[], environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment["PATH"] ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The file that the program's variable names; undefined where the variable is not set. */
function namedFile({ name, variable, Failure }: Program): string | undefined {
  const file = process.env[variable];
  if (file === undefined || file === "") return undefined;
  if (existsSync(file)) return file;
  throw new Failure(`${variable} names ${file}, which does not exist. Set it to the program of a ${name}.`);
}

async function install({ name, variable, packages, Failure }: Program): Promise<void> {
  console.error(`There is no ${name}; installing Debian's.`);
  await installPackage(packages).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`${name} could not be installed. Install it, or set ${variable}. ${reason}`);
  });
}

/** The file of a program: the one that is named, one that is installed, or Debian's, installed now. */
export async function ensureProgram(program: Program): Promise<string> {
  const present = namedFile(program) ?? program.find();
  if (present !== undefined) return present;
  if (canInstall()) await install(program);
  const installed = program.find();
  if (installed !== undefined) return installed;
  const { name, products, variable, Failure } = program;
  throw new Failure(`There is no ${name}. Install ${products}, or set ${variable} to its program.`);
}
