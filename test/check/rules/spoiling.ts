import type { Exchange } from "../../../src/check/exchange.ts";
import { observerOf } from "../../../src/check/observation.ts";
import type { Rule, Session } from "../../../src/check/rule.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Slug } from "../../../src/sandbox/index.ts";
import { visit } from "./behaviorSupport.ts";

/** Values to be put at JSON pointers of a body; undefined takes out what is there. */
export type Edits = Record<string, unknown>;

function edit(body: unknown, pointer: string, value: unknown): void {
  const parts = pointer.split("/");
  const name = parts.pop() ?? "";
  const holder = follow(body, parts.join("/"));
  if (Array.isArray(holder)) holder[Number(name)] = value;
  else if (isFields(holder) && value === undefined) delete holder[name];
  else if (isFields(holder)) holder[name] = value;
  else throw new Error(`Nothing is at ${parts.join("/")}.`);
}

/** An exchange with the clean sandbox, and sessions of it as it was and as it could have been. */
export interface Original {
  exchange: Exchange;
  /** The session with the exchange, some of it changed. */
  with(changes: Partial<Exchange>): Session;
  /** The session with the exchange, the body of its answer changed. */
  edited(edits: Edits): Session;
}

/** Asks the clean sandbox. */
export async function asked(slug: Slug, method: string, path: string, body?: unknown): Promise<Original> {
  const { session, call } = visit(slug);
  const { exchange } = await call(method, path, body);
  const observer = observerOf(session.document, new URL(exchange.url).origin + basePath(exchange.url, path));
  const changed = (changes: Partial<Exchange>): Session => ({
    ...session,
    observations: [observer.observe({ ...exchange, ...changes })],
  });
  return {
    exchange,
    with: changed,
    edited(edits) {
      const answer: unknown = JSON.parse(exchange.responseBody);
      for (const [pointer, value] of Object.entries(edits)) edit(answer, pointer, value);
      return changed({ responseBody: JSON.stringify(answer) });
    },
  };
}

const basePath = (url: string, path: string): string => {
  const { pathname } = new URL(url);
  return pathname.slice(0, pathname.length - (path.split("?", 1)[0] ?? "").length);
};

/** The places of the bodies and of the contract that a rule tells of. */
export const told = (rule: Rule, session: Session): [string, string][] =>
  [...rule.check(session)].map(({ dataPointer, specPointer }) => [dataPointer, specPointer]);
