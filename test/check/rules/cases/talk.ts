import type { Exchange } from "../../../../src/check/exchange.ts";
import { observerOf } from "../../../../src/check/observation.ts";
import type { Session } from "../../../../src/check/rule.ts";
import { sessionOf } from "../../../../src/check/session.ts";
import { type Slug, readContract, slugs } from "../../../../src/sandbox/contracts.ts";

/** A call and its answer, as far as they matter. */
export interface Talk extends Partial<Omit<Exchange, "url">> {
  path: string;
  sent?: unknown;
  answer?: unknown;
}

const basic = (credentials: string): Record<string, string> => ({
  authorization: `Basic ${btoa(credentials)}`,
});

const keys: Record<Slug, Record<string, string>> = {
  seventime: { "client-secret": "a-key" },
  sevenshifts: basic("a-key:"),
  timekit: basic(":a-key"),
};

/** Keys as our recordings have them. */
export const putAway = { "client-secret": "REDACTED", authorization: "REDACTED" };

const bases = new Map(slugs.map((slug) => [slug, sessionOf(readContract(slug), [])]));

const textOf = (body: unknown): string | undefined => (body === undefined ? undefined : JSON.stringify(body));

/** A session of calls of one API, a second after each other; what is not said of them is as it usually is. */
export function session(slug: Slug, ...talks: Talk[]): Session {
  const base = bases.get(slug);
  if (base === undefined) throw new Error(`There is no contract of ${slug}.`);
  const [{ url }] = base.document.servers;
  const { observe } = observerOf(base.document, url);
  const observations = talks.map(({ path, sent, answer, ...rest }, index) =>
    observe({
      method: "GET",
      url: url + path,
      requestHeaders: keys[slug],
      requestBody: textOf(sent),
      status: 200,
      responseHeaders: { "content-type": "application/json" },
      responseBody: textOf(answer) ?? "",
      at: 1_000_000 + index * 1000,
      milliseconds: 5,
      ...rest,
    }),
  );
  return { ...base, observations };
}

type Rows = Record<string, unknown>[];

/** A list of Seven Time. */
export const page = (path: string, data: Rows, meta: object = {}): Talk => ({
  path,
  answer: { data, meta: { totalResources: data.length, totalPages: 1, currentPage: 1, ...meta } },
});

/** A list of 7shifts, whose rows are wrapped by a name. */
export const slice = (path: string, name: string, rows: Rows, total = rows.length): Talk => ({
  path,
  answer: { status: "success", data: rows.map((row) => ({ [name]: row })), total },
});

/** A record in the envelope of Seven Time and Timekit. */
export const record = (path: string, data: object): Talk => ({ path, answer: { data } });

/** A write that has nothing to do with what is read around it. */
export const elsewhere: Talk = { method: "POST", path: "/startTimer", sent: { user: "u" }, answer: {} };

/** The same calls with the keys put away, and personal values masked with them. */
export const scrubbed = (...talks: Talk[]): Talk[] =>
  talks.map((talk) => ({ ...talk, requestHeaders: putAway }));
