import { readFileSync, writeFileSync } from "node:fs";
import { type Run, type Subject, checkLive, checkRecorded } from "../check/check.ts";
import { CheckError } from "../check/checkError.ts";
import type { Exchange } from "../check/exchange.ts";
import { exchangesWith } from "../check/har/choose.ts";
import { readHar } from "../check/har/read.ts";
import { scrubberOf } from "../check/har/scrub.ts";
import { harOf } from "../check/har/write.ts";
import type { Report } from "../check/report/report.ts";
import { reporters } from "../check/report/reporters.ts";
import { isLoopback } from "../openapi/loopback.ts";
import { keyHeaders, mainScheme } from "../openapi/sendKey.ts";
import { type Slug, readContract } from "../sandbox/contracts.ts";
import { type CheckSettings, formats, readCheckSettings } from "./checkSettings.ts";
import { version } from "./package.ts";

/** What `timepact check --help` prints. */
export const help = `Usage: timepact check API|all [OPTIONS]

Holds an API against its contract, and tells what differs and which side is wrong. Reads only: it sends nothing but
GET, stays within the vendor's rate, and stops when the server is down. With --har it looks at recordings and sends
nothing.

  --base-url URL     address of the API (the vendor's own)
  --key KEY          key of the API (SEVENTIME_CLIENT_SECRET, SEVENSHIFTS_API_KEY, TIMEKIT_APP_KEY)
  --har FILE         recording to look at in place of calling the API; may be repeated
  --budget N         most requests to send (1000)
  --only PATTERN     operations to look at, by id or path, as a regular expression
  --report FORM      ${formats.join(", ")}, with =FILE for a file; may be repeated (pretty)
  --record FILE      write what was sent and answered as a HAR file, without keys and personal values
  --help             this text

Exit codes

  0   nothing found that breaks the contract; warnings may have been
  1   something breaks it
  2   could not run: the message says why`;

/** What is as good as no key; no vendor gives out such. */
const noKey = "timepact-check-wrong-key";

function subjectOf(api: Slug, { baseUrl }: CheckSettings): Subject {
  const document = readContract(api);
  return { api, document, baseUrl: baseUrl ?? document.servers[0].url };
}

function readExchanges(subject: Subject, files: string[]): Exchange[] {
  return files.flatMap((file) => {
    const { exchanges, omitted } = readHar(readText(file), file);
    const left = Object.entries(omitted).filter(([, count]) => count > 0);
    if (left.length > 0) {
      console.error(`${file}: left out ${left.map(([why, count]) => `${count} ${why}`).join(", ")}.`);
    }
    return exchangesWith(exchanges, subject.baseUrl, file);
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CheckError(`${file} cannot be read. Name a file that is there.`);
  }
}

/** A line that counts on a terminal, and is nothing elsewhere. */
function progressOf(api: Slug): { count(): void; end(): void } {
  let sent = 0;
  const isShown = process.stderr.isTTY === true;
  return {
    count() {
      sent += 1;
      if (isShown) process.stderr.write(`\r${api}: ${sent} requests`);
    },
    end() {
      if (isShown && sent > 0) process.stderr.write("\r\u001b[K");
    },
  };
}

async function runLive(api: Slug, settings: CheckSettings, signal: AbortSignal): Promise<Run> {
  const subject = subjectOf(api, settings);
  const scheme = mainScheme(subject.document);
  const variable = scheme["x-environment"];
  const key = settings.key ?? process.env[variable];
  if (!key) throw new CheckError(`There is no key for ${api}. Set ${variable} or give --key.`);
  const progress = progressOf(api);
  try {
    return await checkLive(subject, {
      fetch,
      key: keyHeaders(scheme, key),
      wrongKey: keyHeaders(scheme, noKey),
      budget: settings.budget,
      isPaced: !isLoopback(new URL(subject.baseUrl)),
      only: settings.only,
      signal,
      onExchange: progress.count,
    });
  } finally {
    progress.end();
  }
}

const endings: Record<NonNullable<Run["ending"]>, string> = {
  budget: "the budget is used up; --budget gives more",
  maintenance: "the server is down for maintenance",
  failing: "the server keeps failing",
  interrupted: "it was interrupted",
};

async function checkApi(api: Slug, settings: CheckSettings, signal: AbortSignal): Promise<Report> {
  const subject = subjectOf(api, settings);
  if (settings.har.length > 0) return checkRecorded(subject, readExchanges(subject, settings.har));
  const { report, exchanges, ending } = await runLive(api, settings, signal);
  if (ending !== undefined) console.error(`${api}: not all was looked at, for ${endings[ending]}.`);
  if (settings.record !== undefined) {
    const har = harOf(exchanges, scrubberOf(subject.document, subject.baseUrl), version());
    writeFileSync(settings.record, JSON.stringify(har, undefined, 2));
  }
  return report;
}

function write(reports: Report[], { outputs }: CheckSettings): void {
  for (const { format, file } of outputs) {
    const colour = file === undefined && process.stdout.isTTY === true;
    const text = reports.map((report) => reporters[format](report, { colour })).join("\n");
    if (file === undefined) console.log(text);
    else writeFileSync(file, `${text}\n`);
  }
}

/** Checks one API or all, and gives back the exit code. */
export async function runCheck(words: string[]): Promise<number> {
  const settings = readCheckSettings(words);
  if (settings === "help") {
    console.log(help);
    return 0;
  }
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const reports: Report[] = [];
  for (const api of settings.apis) reports.push(await checkApi(api, settings, controller.signal));
  write(reports, settings);
  const isBroken = reports.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return isBroken ? 1 : 0;
}
