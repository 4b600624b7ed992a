import { writeFileSync } from "node:fs";
import { type Subject, checkRecorded } from "../check/check.ts";
import { CheckError } from "../check/checkError.ts";
import type { Exchange } from "../check/exchange.ts";
import { exchangesWith } from "../check/har/choose.ts";
import { readHar } from "../check/har/read.ts";
import { scrubberOf } from "../check/har/scrub.ts";
import { harOf } from "../check/har/write.ts";
import { type Run, checkLive } from "../check/live.ts";
import { readText } from "../check/readText.ts";
import { readReports, reportOfApi } from "../check/report/read.ts";
import type { Report } from "../check/report/report.ts";
import { reporters } from "../check/report/reporters.ts";
import { isBroken, reportSince } from "../check/report/since.ts";
import { isLoopback } from "../openapi/loopback.ts";
import { keyHeaders, mainScheme } from "../openapi/sendKey.ts";
import { type Slug, readContract } from "../sandbox/contracts.ts";
import { writeOverlay } from "./checkOverlay.ts";
import { assertConsent } from "./consent.ts";
import { type CheckSettings, type Output, formats, readCheckSettings } from "./checkSettings.ts";
import { version } from "./package.ts";

/** What `timepact check --help` prints. */
export const help = `Usage: timepact check API|all [OPTIONS]

Holds an API against its contract, and tells what differs and which side is wrong. Reads only: it sends nothing but
GET, stays within the vendor's rate, and stops when the server is down. With --write it makes records of its own too,
and takes them back. With --har it looks at recordings and sends nothing.

  --base-url URL     address of the API (the vendor's own)
  --key KEY          key of the API (SEVENTIME_CLIENT_SECRET, SEVENSHIFTS_API_KEY, TIMEKIT_APP_KEY)
  --write            make, change and delete records, its own alone; asks first whether this is a test account
  --yes              this is a test account: do not ask
  --har FILE         recording to look at in place of calling the API; may be repeated
  --budget N         most requests to send (1000)
  --only PATTERN     operations to look at, by id or path, as a regular expression
  --report FORM      ${formats.join(", ")}, with =FILE for a file; may be repeated (pretty)
  --since FILE       an earlier JSON report: what it has is known, and only what is new fails the run
  --record FILE      write what was sent and answered as a HAR file, without keys and personal values
  --overlay FILE     write an OpenAPI Overlay (.yaml, .json) that makes the contract agree with what was seen
  --help             this text

Exit codes

  0   nothing found that breaks the contract, or nothing new; warnings may have been
  1   something breaks it
  2   could not run: the message says why`;

/** What is as good as no key; no vendor gives out such. */
export const noKey = "timepact-check-wrong-key";

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
      journalIn: settings.write ? process.cwd() : undefined,
      signal,
      onExchange: progress.count,
    });
  } finally {
    progress.end();
  }
}

const endings: Record<NonNullable<Run["ending"]>, string> = {
  budget: "the budget is used up; --budget gives more",
  quota: "the vendor's quota for this key is used up",
  maintenance: "the server is down for maintenance",
  failing: "the server keeps failing",
  interrupted: "it was interrupted",
};

async function checkApi(api: Slug, settings: CheckSettings, signal: AbortSignal): Promise<Report> {
  const subject = subjectOf(api, settings);
  const { overlay } = settings;
  if (settings.har.length > 0) {
    const exchanges = readExchanges(subject, settings.har);
    if (overlay !== undefined) writeOverlay(subject, exchanges, overlay);
    return checkRecorded(subject, exchanges);
  }
  const { report, exchanges, ending, remaining } = await runLive(api, settings, signal);
  if (remaining !== undefined) {
    console.error(
      `${api}: ${remaining.count} of its records may still be there; ${remaining.file} has their ids. Run the check again with --write to delete them.`,
    );
  }
  if (ending !== undefined) console.error(`${api}: not all was looked at, for ${endings[ending]}.`);
  if (settings.record !== undefined) {
    const har = harOf(exchanges, scrubberOf(subject.document, subject.baseUrl), version());
    writeFileSync(settings.record, JSON.stringify(har, undefined, 2));
  }
  if (overlay !== undefined) writeOverlay(subject, exchanges, overlay);
  return report;
}

/** The report of each API in the file of earlier ones; none without a file. */
function earlierReports({ apis, since: file }: CheckSettings): Map<Slug, Report> {
  if (file === undefined) return new Map();
  const reports = readReports(readText(file), file);
  return new Map(apis.map((api) => [api, reportOfApi(reports, api, file)]));
}

/** Writes reports to where they are asked for. */
export function writeReports(reports: Report[], outputs: Output[]): void {
  for (const { format, file } of outputs) {
    const colour = file === undefined && process.stdout.isTTY === true;
    const text = reporters[format](reports, { colour });
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
  if (settings.write && !settings.yes) {
    const addresses = settings.apis.map((api) => subjectOf(api, settings).baseUrl);
    await assertConsent(addresses, { input: process.stdin, output: process.stderr });
  }
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const earlier = earlierReports(settings);
  const reports: Report[] = [];
  for (const api of settings.apis) {
    const report = await checkApi(api, settings, controller.signal);
    const before = earlier.get(api);
    reports.push(before === undefined ? report : reportSince(report, before));
  }
  writeReports(reports, settings.outputs);
  return reports.some(isBroken) ? 1 : 0;
}
