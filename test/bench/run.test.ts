import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";

interface Ended {
  code: unknown;
  stdout: string;
  stderr: string;
}

const bench = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, "bench/run.ts"), ...words], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

test("--help names every part", async () => {
  const { code, stdout } = await bench("--help");
  expect(code).toBe(0);
  for (const name of ["storm", "overhead", "size", "types"]) expect(stdout).toContain(`  ${name} `);
});

test("an unknown part is an error of usage", async () => {
  const { code, stdout, stderr } = await bench("speed");
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toBe("There is no benchmark speed. Known: storm, overhead, size, types, sandbox, drift.\n");
});
