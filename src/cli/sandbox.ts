import { once } from "node:events";
import { statSync } from "node:fs";
import { slugs } from "../sandbox/contracts.ts";
import { type Sandbox, createSandbox } from "../sandbox/sandbox.ts";
import { type Listening, listen } from "../sandbox/server/listen.ts";
import { banner, readyLine } from "./banner.ts";
import { builtSite } from "./package.ts";
import { requestLine } from "./requestLine.ts";
import { UsageError } from "./run.ts";
import { type SandboxSettings, readSettings } from "./sandboxSettings.ts";

/** What `timepact sandbox --help` prints. */
export const help = `Usage: timepact sandbox [OPTIONS]

Serves Seven Time, 7shifts and Timekit on one port of this machine, from their contracts, and keeps what is written
to them. Prints addresses, keys and lines to paste; then one line for each request. Ctrl+C ends it.

  --port PORT       port to listen on, 0 for any that is free (4010)
  --host HOST       address to listen on (127.0.0.1); 0.0.0.0 lets other machines in
  --db FILE         file to keep the records in, made where it is not there (in memory)
  --seed NAME       what a new sandbox holds: demo or empty (demo)
  --no-rate-limit   answer however many requests come
  --clock TIME      moment that its clock starts at, as 2026-03-02T08:00:00Z (now)
  --webhook URL     address on this machine that Timekit tells of bookings; may be repeated
  --quiet           no line for each request
  --json            print one line of JSON with addresses and keys to stdout, instead of the words
  --help            this text

Exit codes

  0   ended with Ctrl+C or SIGTERM
  2   could not run: the message says why`;

const isUsed = (file: string | undefined): boolean =>
  file !== undefined && (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Opens the sandbox; a seed for a file that has been used would be forgotten without a word. */
async function open({ options, quiet }: SandboxSettings): Promise<Sandbox> {
  const { db, seed } = options;
  const wasUsed = isUsed(db);
  const colour = process.stderr.isTTY === true;
  const sandbox = createSandbox({
    ...options,
    ...(quiet ? {} : { onRequest: (request) => console.error(requestLine(request, colour)) }),
  });
  if (!wasUsed || seed === undefined) return sandbox;
  await sandbox.close();
  throw new UsageError(
    `${db} has been used before and keeps what it holds. Leave --seed out, name another file, ` +
      `or start without --seed and POST {"seed":"${seed}"} to /_sandbox/reset.`,
  );
}

/** Opens the APIs of a file, so that what has fallen due while nobody ran it happens without a request. */
function wakeUp(opened: Sandbox): void {
  for (const slug of slugs) opened.api(slug);
}

const interrupted = (): Promise<unknown> =>
  Promise.race(["SIGINT", "SIGTERM"].map((name) => once(process, name)));

function announce(listening: Listening, { host, json }: SandboxSettings): void {
  console.log(json ? readyLine(listening) : banner(listening, host));
}

/** Serves a sandbox until the process is told to end. */
export async function runSandbox(words: string[]): Promise<number> {
  const settings = readSettings(words);
  if (settings === "help") {
    console.log(help);
    return 0;
  }
  const ended = interrupted();
  const opened = await open(settings);
  try {
    const { port, host } = settings;
    const listening = await listen(opened, { port, host, site: builtSite(), ownProcess: true });
    announce(listening, settings);
    if (isUsed(settings.options.db)) wakeUp(opened);
    await ended;
    await listening.close();
  } finally {
    await opened.close();
  }
  return 0;
}
