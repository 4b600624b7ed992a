import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readApis } from "../../../scripts/docs/apis.ts";
import { startMock } from "../../../scripts/mock/start.ts";
import { packageModules } from "./modules.ts";

const execute = promisify(execFile);

const apis = readApis();

const keys = apis.flatMap(({ document }) => Object.values(document.components.securitySchemes));

const environment = {
  ...process.env,
  ...Object.fromEntries(keys.map((scheme) => [scheme["x-environment"], "any-key"])),
};

/** Addresses that the docs speak of, each with that of the mock that stands in for it. */
export type StandIns = [documented: string, mock: string][];

/** Starts a mock of every API that the docs speak of. */
export async function startMocks(): Promise<{ standIns: StandIns; close(): Promise<void> }> {
  const mocks = await Promise.all(apis.map(({ document }) => startMock(document)));
  const standIns = apis.flatMap(({ document, mock }, index): StandIns => {
    const url = mocks[index]?.url ?? "";
    return [
      [document.servers[0].url, url],
      [mock, url],
    ];
  });
  return {
    standIns,
    async close() {
      await Promise.all(mocks.map((mock) => mock.close()));
    },
  };
}

/** The package's imports, each from its source. */
const withSources = (program: string): string =>
  [...packageModules()].reduce(
    (text, [name, source]) => text.replaceAll(`"${name}"`, JSON.stringify(pathToFileURL(source).href)),
    program,
  );

/** A program that sends what it would send to a documented address to the mock, and nothing anywhere else. */
const redirect = (standIns: StandIns): string => `
const send = globalThis.fetch;
globalThis.fetch = (request) => {
  const found = ${JSON.stringify(standIns)}.find(([address]) => request.url.startsWith(address));
  if (found === undefined) throw new Error("A sample calls " + request.url);
  return send(new Request(request.url.replace(...found), request));
};
`;

/** Runs a TypeScript program of the docs against the mocks; it fails as the program fails. */
export async function runTypeScript(program: string, standIns: StandIns): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-samples-"));
  const [preload, file] = ["redirect.mjs", "program.ts"].map((name) => join(folder, name));
  try {
    await writeFile(`${preload}`, redirect(standIns));
    await writeFile(`${file}`, withSources(program));
    await execute(process.execPath, ["--import", `${preload}`, `${file}`], { env: environment });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs commands of curl against the mocks; gives back the status of each answer. */
export async function curlStatuses(commands: string, standIns: StandIns): Promise<string[]> {
  const toMocks = standIns.reduce((text, [address, mock]) => text.replaceAll(address, mock), commands);
  const quiet = `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@"; }`;
  const { stdout } = await execute("bash", ["-c", `${quiet}\n${toMocks}`], { env: environment });
  return stdout.trim().split("\n");
}
