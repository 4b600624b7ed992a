import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What packages of Debian ask whether the service they bring may be started. */
const policy = "/usr/sbin/policy-rc.d";

/** Whether this process may install packages of Debian. */
export const canInstall = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

async function aptGet(...words: string[]): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", words, { env: environment, maxBuffer: 1 << 26 });
}

const isKnown = (name: string): Promise<boolean> =>
  run("apt-cache", ["show", "--no-all-versions", name]).then(
    () => true,
    () => false,
  );

async function firstKnown(names: string[]): Promise<string> {
  for (const name of names) if (await isKnown(name)) return name;
  throw new Error(`apt-get knows no ${names.join(" or ")}.`);
}

/** Does something while services stay as they are: installing a server does not start it. */
async function withoutServices(work: () => Promise<void>): Promise<void> {
  if (existsSync(policy)) return work();
  await writeFile(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  await work().finally(() => rm(policy));
}

/** Installs the first of these packages that Debian has. */
export async function installPackage(names: string[]): Promise<void> {
  await aptGet("update", "-qq");
  const name = await firstKnown(names);
  await withoutServices(() => aptGet("install", "-y", "--no-install-recommends", name));
}
