import { sessionOf } from "../../../src/check/session.ts";
import type { Exchange } from "../../../src/check/exchange.ts";
import { type Observation, observerOf } from "../../../src/check/observation.ts";
import { recordsIn } from "../../../src/check/records.ts";
import type { Rule, Session } from "../../../src/check/rule.ts";
import { type Fields, isFields, putAt } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import { type Slug, createSandbox } from "../../../src/sandbox/index.ts";
import { keyHeader } from "../../sandbox/support.ts";

/** Calls of one API of a new sandbox, kept as a session. */
export interface Visit {
  session: Session;
  /** Sends a request; one second lies between two. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Observation>;
  /** Puts an exchange that was changed by hand in the place of the last one. */
  change(changes: Partial<Exchange>): void;
  /** Puts a value into the last answer. */
  spoil(pointer: string, value: unknown): void;
  /** Changes the rows of the list in the last answer. */
  rows(change: (rows: Fields[]) => unknown[]): void;
}

const lengthOfCall = 5;

/** Opens an API of a new sandbox, to make a session with it. */
export function visit(slug: Slug): Visit {
  const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
  const document = readContract(slug);
  const { baseUrl } = sandbox.apis[slug];
  const observer = observerOf(document, baseUrl);
  const observations: Observation[] = [];
  const session = sessionOf(document, observations);
  const change = (changes: Partial<Exchange>): void => {
    const last = observations.pop();
    if (last !== undefined) observations.push(observer.observe({ ...last.exchange, ...changes }));
  };
  const spoil = (pointer: string, value: unknown): void => {
    const body: unknown = structuredClone(observations.at(-1)?.answer);
    if (isFields(body)) putAt(body, pointer, value);
    change({ responseBody: JSON.stringify(body) });
  };
  return {
    session,
    change,
    spoil,
    rows(changeRows) {
      const rows = follow(observations.at(-1)?.answer, "/data");
      spoil("/data", changeRows(Array.isArray(rows) ? structuredClone(rows).filter(isFields) : []));
    },
    async call(method, path, body, headers = keyHeader(sandbox, slug)) {
      const at = Date.parse("2026-03-02T09:00:00Z") + observations.length * 1000;
      const requestBody = body === undefined ? undefined : JSON.stringify(body);
      const init = requestBody === undefined ? { method, headers } : { method, headers, body: requestBody };
      const answer = await sandbox.fetch(baseUrl + path, init);
      const observation = observer.observe({
        method,
        url: baseUrl + path,
        requestHeaders: Object.fromEntries(new Headers(headers)),
        requestBody,
        status: answer.status,
        responseHeaders: Object.fromEntries(answer.headers),
        responseBody: await answer.text(),
        at,
        milliseconds: lengthOfCall,
      });
      observations.push(observation);
      return observation;
    },
  };
}

/** What a rule finds in a session: the pointers into the answers, and how often each was found. */
export const found = (rule: Rule, { session }: Visit): string[] =>
  [...rule.check(session)].map(({ dataPointer }) => dataPointer);

/** The records that were answered, unwrapped. */
export const rowsOf = ({ entry, answer }: Observation): Fields[] =>
  entry === undefined ? [] : recordsIn(entry, answer);
