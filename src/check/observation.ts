import type { OpenApiDocument } from "../openapi/document.ts";
import { type Matcher, createMatcher } from "../openapi/matcher.ts";
import type { OperationEntry } from "../openapi/operations.ts";
import { readQuery } from "../openapi/query.ts";
import type { Exchange } from "./exchange.ts";

/** An exchange together with what the contract knows it as. */
export interface Observation {
  exchange: Exchange;
  /** Undefined where the contract has no such operation. */
  entry: OperationEntry | undefined;
  /** Values of the path, by the names of its template. */
  path: Record<string, string>;
  /** Path of the address, without the base path of the API. */
  address: string;
  search: URLSearchParams;
  /** The query by its parameters' names; `start[gte]=…` is an object. */
  query: Record<string, unknown>;
  /** The JSON that was sent; undefined where there was none or it is not JSON. */
  sent: unknown;
  /** The JSON of the answer; undefined where there was none or it is not JSON. */
  answer: unknown;
  /** Whether the body of the answer is JSON, or there is none. */
  isWhole: boolean;
  isSuccess: boolean;
}

/** Makes observations of the exchanges with one API. */
export interface Observer {
  observe(exchange: Exchange): Observation;
}

interface Parsed {
  value: unknown;
  isJson: boolean;
}

function parse(text: string | undefined): Parsed {
  if (text === undefined || text.trim() === "") return { value: undefined, isJson: true };
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: undefined, isJson: false };
  }
}

const withoutSlash = (text: string): string => text.replace(/\/$/, "");

/** Makes the observer of an API that is reached at an address. */
export function observerOf(document: OpenApiDocument, baseUrl: string): Observer {
  const find: Matcher = createMatcher(document);
  const base = withoutSlash(new URL(baseUrl).pathname);
  return {
    observe(exchange) {
      const url = new URL(exchange.url);
      const address = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
      const match = find(exchange.method, address);
      const answer = parse(exchange.responseBody);
      return {
        exchange,
        entry: match?.entry,
        path: match?.pathParameters ?? {},
        address,
        search: url.searchParams,
        query: match === undefined ? {} : readQuery(match.entry.parameters, url.searchParams),
        sent: parse(exchange.requestBody).value,
        answer: answer.value,
        isWhole: answer.isJson,
        isSuccess: exchange.status >= 200 && exchange.status < 300,
      };
    },
  };
}
