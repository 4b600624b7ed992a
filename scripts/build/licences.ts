import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isFields } from "../../src/openapi/fields.ts";

/** What a build tells of a file that it has written. */
interface BuiltFile {
  /** Files that it is made of. */
  moduleIds?: string[];
}

/** What a plugin of the bundler can do while it works. */
interface BuildContext {
  emitFile(file: { type: "asset"; fileName: string; source: string }): string;
}

const fileName = "THIRD-PARTY.txt";

const preface = `Parts of these packages are in the files beside this one. Each comes under its own licence, which follows.\n`;

/** Folder of the package that a module is of; undefined for a module of ours. */
function packageFolder(module: string): string | undefined {
  if (!module.includes("/node_modules/")) return undefined;
  let folder = dirname(module);
  // A package.json without a name only says how the files beside it are to be read.
  while (!/"name":/.test(manifestText(folder))) folder = dirname(folder);
  return folder;
}

const manifestText = (folder: string): string => {
  const file = join(folder, "package.json");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** A package's name, version and licence. */
function noticeOf(folder: string): string {
  const manifest: unknown = JSON.parse(manifestText(folder));
  if (!isFields(manifest)) throw new Error(`${folder} has a package.json that is no object.`);
  const title = `${manifest["name"]} ${manifest["version"]} (${manifest["license"]})`;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${title} has no file with its licence. It cannot be bundled.`);
  return `${title}\n${"-".repeat(title.length)}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** A plugin of the bundler that puts the licences of all packages that it bundles beside what it builds. */
export const licences = () => ({
  name: "licences",
  generateBundle(this: BuildContext, _options: unknown, bundle: Record<string, BuiltFile>): void {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
    if (folders.size === 0) return;
    const notices = [...folders].map(noticeOf).toSorted();
    this.emitFile({ type: "asset", fileName, source: [preface, ...notices].join("\n") });
  },
});
