import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { root } from "../../../scripts/paths.ts";

const execute = promisify(execFile);

const environment = { ...process.env, SEVENTIME_CLIENT_SECRET: "any-key" };

/** Addresses that the docs speak of and that the mock stands in for. */
const addresses = ["https://app.seventime.se/api/2", "http://127.0.0.1:4010"];

const client = pathToFileURL(join(root, "src/apis/seventime.ts")).href;

/** A program that sends what it would send to a documented address to the mock, and nothing anywhere else. */
const redirect = (mock: string): string => `
const send = globalThis.fetch;
globalThis.fetch = (request) => {
  const address = ${JSON.stringify(addresses)}.find((start) => request.url.startsWith(start));
  if (address === undefined) throw new Error("A sample calls " + request.url);
  return send(new Request(request.url.replace(address, ${JSON.stringify(mock)}), request));
};
`;

/** Runs a TypeScript program of the docs against the mock; it fails as the program fails. */
export async function runTypeScript(program: string, mock: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-samples-"));
  const [preload, file] = ["redirect.mjs", "program.ts"].map((name) => join(folder, name));
  try {
    await writeFile(`${preload}`, redirect(mock));
    await writeFile(`${file}`, program.replaceAll('"timepact/seventime"', JSON.stringify(client)));
    await execute(process.execPath, ["--import", `${preload}`, `${file}`], { env: environment });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs commands of curl against the mock; gives back the status of each answer. */
export async function curlStatuses(commands: string, mock: string): Promise<string[]> {
  const toMock = addresses.reduce((text, address) => text.replaceAll(address, mock), commands);
  const quiet = `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@"; }`;
  const { stdout } = await execute("bash", ["-c", `${quiet}\n${toMock}`], { env: environment });
  return stdout.trim().split("\n");
}
