import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { CallerName } from "../callerNames.ts";
import { median, rounded } from "../median.ts";
import { type Part, type Report, progress } from "../report.ts";
import { type Overhead, barsOf } from "./bars.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../peers/overhead.ts", import.meta.url));

const rounds = 5;

/** What the other times are compared to. */
const base = "openapi-fetch";

const clients: [client: string, caller: CallerName][] = [
  ["the stub alone", "stub"],
  [base, "openapiFetch"],
  ["ky", "ky"],
  ["axios", "axios"],
  ["openai", "openai"],
  ["octokit, without plugins", "octokitCore"],
  ["octokit, retry and throttling", "octokit"],
  ["timekit-sdk", "timekitSdk"],
  ["timepact, no pacing", "timepactUnpaced"],
  ["timepact, every feature on", "timepactEverything"],
];

/** Microseconds of a call of each client, measured one after the other, each in a process of its own. */
async function measureRound(): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const [client, caller] of clients) {
    const { stdout } = await run(process.execPath, [program, `--caller=${caller}`]);
    times.set(client, Number(stdout));
  }
  return times;
}

const timeIn = (round: Map<string, number>, client: string): number => round.get(client) ?? Number.NaN;

/** The median over the rounds, and the median of what each round gave as the ratio. */
const overheadOf = (client: string, measured: Map<string, number>[]): Overhead => ({
  client,
  microseconds: rounded(median(measured.map((round) => timeIn(round, client)))),
  ratio: rounded(median(measured.map((round) => timeIn(round, client) / timeIn(round, base)))),
});

async function measureOverhead(): Promise<Report> {
  const measured: Map<string, number>[] = [];
  for (let round = 1; round <= rounds; round++) {
    progress(`Round ${round} of ${rounds} …`);
    measured.push(await measureRound());
  }
  const overheads = clients.map(([client]) => overheadOf(client, measured));
  return {
    tables: [
      {
        title: `One call with a fetch that answers at once, median of ${rounds} rounds, ratio to ${base}`,
        rows: overheads.map((overhead) => ({ ...overhead })),
      },
    ],
    bars: barsOf(overheads),
  };
}

/** Time that a client adds to a call. */
export const overhead: Part = {
  name: "overhead",
  summary: "time of one call with a fetch that answers at once (some 50 seconds)",
  needsPeers: true,
  measure: measureOverhead,
};
