import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { root } from "../../scripts/paths.ts";

/** Runs the command of the sources in the place of the package's, and what is installed here in that of the rest. */
const script = `#!/usr/bin/env bash
echo "$@" > "$(dirname "$0")/called"
if [ "$1" = --yes ]; then shift; fi
case "$1" in
  timepact | timepact@*) exec node "${join(root, "src/cli/bin.ts")}" "\${@:2}" ;;
  *) exec "${join(root, "node_modules/.bin")}/$1" "\${@:2}" ;;
esac
`;

/**
 * Puts an npx that downloads nothing into a folder, and gives back a PATH that finds it, and the Node of the tests. The
 * file `called` beside it has the words of the last call.
 */
export async function stubNpx(folder: string): Promise<string> {
  const file = join(folder, "npx");
  await mkdir(folder, { recursive: true });
  await writeFile(file, script);
  await chmod(file, 0o755);
  return [folder, dirname(process.execPath), process.env["PATH"]].join(delimiter);
}
