import { randomBytes } from "node:crypto";
import { listOperations } from "../openapi/operations.ts";
import { shapesOf } from "../openapi/shapes.ts";
import { type Subject, reportOf, rules } from "./check.ts";
import { confirmed } from "./confirm.ts";
import { reasonAgainst } from "./drive/callable.ts";
import { type Explored, explore } from "./drive/explore.ts";
import { probe } from "./drive/probe.ts";
import { type Ending, type Sender, type Writer, createSender, createWriter } from "./drive/sender.ts";
import { openJournal } from "./drive/write/journal.ts";
import { entitiesToWrite } from "./drive/write/plan.ts";
import { write } from "./drive/write/write.ts";
import type { Exchange } from "./exchange.ts";
import { findingsOf } from "./finding.ts";
import { observerOf } from "./observation.ts";
import type { Report } from "./report/report.ts";
import { sessionOf } from "./session.ts";

/** How an API is to be driven. */
export interface DriveOptions {
  fetch: (request: Request) => Promise<Response>;
  /** Headers that carry the key, and such with a key that is none. */
  key: Record<string, string>;
  wrongKey: Record<string, string>;
  budget: number;
  isPaced: boolean;
  only?: RegExp | undefined;
  /** Folder that the undo journal of a run that writes lies in; the run only reads when undefined. */
  journalIn?: string | undefined;
  signal: AbortSignal;
  onExchange?: (exchange: Exchange) => void;
}

/** What a run of an API came to. */
export interface Run {
  report: Report;
  exchanges: Exchange[];
  /** Why it ended before it was through; undefined for a whole run. */
  ending: Ending | undefined;
  /** The journal of records that the run has made and that may still be there; undefined where there are none. */
  remaining: Remaining | undefined;
}

/** Records that a run could not take back. */
export interface Remaining {
  count: number;
  /** The journal that has them. */
  file: string;
}

/** What driving an API leaves beside its exchanges. */
type Driven = Pick<Run, "remaining"> & Pick<Explored, "leftOut">;

/** How many addresses are tried to see whether an API is there; one of them may have changed. */
const mostProbes = 3;

/** Addresses of the first lists that need no parameter and that the key opens. */
function firstAddresses({ document, baseUrl }: Subject): string[] {
  const lists = listOperations(document).filter(
    (entry) =>
      entry.method === "get" &&
      !entry.path.includes("{") &&
      !entry.parameters.some(({ required }) => required === true) &&
      reasonAgainst(document, entry) === undefined,
  );
  return lists.slice(0, mostProbes).map(({ path }) => baseUrl + path);
}

const headersOf = ({ document }: Subject, { key }: DriveOptions): Record<string, string> => ({
  ...document["x-required-headers"],
  ...key,
});

/** Matches the names of some operations and nothing else. */
const exactly = (operationIds: string[]): RegExp => new RegExp(`^(${operationIds.join("|")})$`);

/** Reads all that can be read, and records that writing refers to. */
function exploreAll(
  { document, baseUrl }: Subject,
  { key, wrongKey, only, journalIn }: DriveOptions,
  sender: Sender,
): Promise<Explored> {
  const observer = observerOf(document, baseUrl);
  const entities = journalIn === undefined ? [] : entitiesToWrite(document, only);
  return explore({ document, baseUrl, sender, observer, key, wrongKey, only, entities });
}

/** Looks whether the API is there, then reads all that can be read. */
async function read(subject: Subject, options: DriveOptions, sender: Sender): Promise<Explored> {
  await probe(sender, firstAddresses(subject), headersOf(subject, options));
  return exploreAll(subject, options, sender);
}

/** Reads, then makes records of its own and takes them back. */
async function readAndWrite(
  subject: Subject,
  options: DriveOptions,
  writer: Writer,
  folder: string,
): Promise<Driven> {
  const { api, document, baseUrl } = subject;
  const journal = openJournal(folder, api, baseUrl, `timepact-check-${randomBytes(4).toString("hex")}`);
  try {
    const { observations: seen, leftOut } = await read(subject, options, writer);
    const shapes = shapesOf(document);
    const observer = observerOf(document, baseUrl);
    const headers = headersOf(subject, options);
    const parts = { document, shapes, baseUrl, writer, observer, headers, journal, seen, only: options.only };
    const { remaining, leftOut: unwritten } = await write(parts);
    return {
      leftOut: [...leftOut, ...unwritten],
      remaining: remaining === 0 ? undefined : { count: remaining, file: journal.file },
    };
  } finally {
    journal.close();
  }
}

/**
 * Drives an API, by GET alone unless there is a place for an undo journal, and holds its answers against the contract.
 * It ends early when the budget is used up, the server is down, or the signal says so, and reports what was found
 * until then; what it has made it takes back all the same.
 * @throws {CheckError} when the API cannot be reached or refuses the key
 */
export async function checkLive(subject: Subject, options: DriveOptions): Promise<Run> {
  const { document, baseUrl } = subject;
  const { journalIn } = options;
  const sending = { ...options, rate: document["x-rate-policy"] };
  const writer = journalIn === undefined ? undefined : createWriter(sending);
  const sender = writer ?? createSender(sending);
  const isWriting = writer !== undefined && journalIn !== undefined;
  const { leftOut, remaining }: Driven = isWriting
    ? await readAndWrite(subject, options, writer, journalIn)
    : { ...(await read(subject, options, sender)), remaining: undefined };
  const { observe } = observerOf(document, baseUrl);
  const session = sessionOf(document, sender.exchanges.map(observe));
  const findings = await confirmed(findingsOf(session, rules), {
    document,
    rules,
    lookAgain: async (operationIds) => {
      const before = sender.exchanges.length;
      await exploreAll(subject, { ...options, only: exactly(operationIds), journalIn: undefined }, sender);
      const isWhole = sender.ending() === undefined;
      return { observations: sender.exchanges.slice(before).map(observe), isWhole };
    },
  });
  const [mode, checkedAt] = [isWriting ? ("write" as const) : ("read-only" as const), Date.now()];
  const requests = sender.requests();
  return {
    report: reportOf(subject, { mode, session, findings, requests, leftOut, checkedAt }),
    exchanges: sender.exchanges,
    ending: sender.ending(),
    remaining,
  };
}
