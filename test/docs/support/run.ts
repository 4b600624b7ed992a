import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readApis } from "../../../scripts/docs/apis.ts";
import { startMock } from "../../../scripts/mock/start.ts";
import { slugs } from "../../../src/sandbox/contracts.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { withSources } from "./modules.ts";

const execute = promisify(execFile);

const apis = readApis();

const keys = apis.flatMap(({ document }) => Object.values(document.components.securitySchemes));

const environment = {
  ...process.env,
  ...Object.fromEntries(keys.map((scheme) => [scheme["x-environment"], "any-key"])),
};

/** Addresses that the docs speak of, each with that of what stands in for it; the first that fits holds. */
export type StandIns = [documented: string, own: string][];

/** Where the docs say that the sandbox listens. */
const documentedSandbox = "http://127.0.0.1:4010";

/** Starts the sandbox, and a mock of every API, that the docs speak of. */
export async function startStandIns(): Promise<{ standIns: StandIns; close(): Promise<void> }> {
  const sandbox = createSandbox({ rateLimit: false });
  const listening = await listen(sandbox);
  const served = [...slugs, "_sandbox"].map((name): StandIns[number] => [
    `${documentedSandbox}/${name}`,
    `${listening.url}/${name}`,
  ]);
  const mocks = await Promise.all(apis.map(({ document }) => startMock(document)));
  const mocked = apis.flatMap(({ document, mock }, index): StandIns => {
    const url = mocks[index]?.url ?? "";
    return [
      [document.servers[0].url, url],
      [mock, url],
    ];
  });
  return {
    standIns: [...served, ...mocked],
    async close() {
      await listening.close();
      await sandbox.close();
      await Promise.all(mocks.map((mock) => mock.close()));
    },
  };
}

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

/** The commands with the documented addresses replaced, all at once: a free port may begin as another address ends. */
function toStandIns(commands: string, standIns: StandIns): string {
  const places = new Map(standIns);
  const pattern = standIns.map(([address]) => address.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  return commands.replaceAll(new RegExp(pattern, "g"), (address) => places.get(address) ?? address);
}

/** Runs commands of curl against the mocks; gives back the status of each answer. */
export async function curlStatuses(commands: string, standIns: StandIns): Promise<string[]> {
  const toMocks = toStandIns(commands, standIns);
  const quiet = `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@"; }`;
  const { stdout } = await execute("bash", ["-c", `${quiet}\n${toMocks}`], { env: environment });
  return stdout.trim().split("\n");
}
