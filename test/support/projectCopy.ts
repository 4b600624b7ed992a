import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/paths.ts";

/** A copy of parts of the project in a folder of its own, with the project's node_modules. */
export interface ProjectCopy {
  folder: string;
  /** Copies parts of the project again, as they are now. */
  restore(...names: string[]): Promise<void>;
  remove(): Promise<void>;
}

/** Copies files and folders of the project, so that a test can build there or break something. */
export async function copyProject(...names: string[]): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-copy-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const restore = async (...parts: string[]): Promise<void> => {
    for (const name of parts) {
      await rm(join(folder, name), { recursive: true, force: true });
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
  };
  await restore(...names);
  return { folder, restore, remove: () => rm(folder, { recursive: true, force: true }) };
}
