import type { World } from "../../src/sandbox/engine/world.ts";
import type { Match } from "../../src/openapi/matcher.ts";

/** A request on its way to the API. */
export interface Call {
  method: string;
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | undefined;
  /** What the contract knows it as; undefined where it knows no such operation. */
  match: Match | undefined;
}

/** What the API says to a call. */
export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  text: string;
}

/** The API as it is without any drift. */
export interface Backend {
  send(call: Call): Promise<Answer>;
  /** Its records. */
  world: World;
  /** Headers that carry its key, their names in lower case. */
  headers: Record<string, string>;
}

/**
 * Answers a call in place of the API. What it leaves as it is it gives back as it got it, the same object; anything
 * else counts as spoilt.
 */
export type Spoil = (call: Call, backend: Backend) => Promise<Answer>;

/** The JSON of a text; undefined where it is none. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined || text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An answer with another body; the same answer where the change changes nothing. */
export function withBody(answer: Answer, change: (body: unknown) => unknown): Answer {
  const body = jsonOf(answer.text);
  if (body === undefined) return answer;
  const before = JSON.stringify(body);
  const text = JSON.stringify(change(body)) ?? "";
  return text === before ? answer : { ...answer, text };
}

/** Tells whether an answer is a success. */
export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** A call with another address. */
export function withQuery(call: Call, change: (query: URLSearchParams) => void): Call {
  const url = new URL(call.url);
  change(url.searchParams);
  return { ...call, url };
}

/** Name of the operation that a call is of. */
export const operationIdOf = ({ match }: Call): string | undefined => match?.entry.operation.operationId;
