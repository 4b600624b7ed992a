import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../paths.ts";

/** Files to be generated: path below generated/ → content. */
export type GeneratedFiles = Map<string, string>;

const generated = join(root, "generated");

const readOr = (file: string): Promise<string | undefined> => readFile(file, "utf8").catch(() => undefined);

/** Files in the folders of the given APIs that nothing generates any more. */
async function leftovers(files: GeneratedFiles, apis: string[]): Promise<string[]> {
  const present = await Promise.all(
    apis.map(async (api) => {
      const names = await readdir(join(generated, api)).catch(() => []);
      return names.map((name) => `${api}/${name}`);
    }),
  );
  return present.flat().filter((path) => !files.has(path));
}

/** Paths whose content on disk differs from what would be generated, or that should not be there. */
export async function staleFiles(files: GeneratedFiles, apis: string[]): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, content] of files) {
    if ((await readOr(join(generated, path))) !== content) changed.push(path);
  }
  return [...changed, ...(await leftovers(files, apis))].toSorted();
}

/** Writes the files that differ and removes those that nothing generates; returns what changed. */
export async function writeFiles(files: GeneratedFiles, apis: string[]): Promise<string[]> {
  const stale = await staleFiles(files, apis);
  for (const path of stale) {
    const target = join(generated, path);
    const content = files.get(path);
    if (content === undefined) {
      await rm(target, { recursive: true });
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, content);
    await rename(`${target}.new`, target);
  }
  return stale;
}
