import { execFile } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/paths.ts";

/** What a process that has ended left behind. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program of the project, named from its root, with words until it ends. */
export const runScript = (file: string, ...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, file), ...words], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
