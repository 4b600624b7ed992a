import { STATUS_CODES } from "node:http";
import type { Exchange } from "../exchange.ts";
import type { Har, HarEntry, HarPair, HarRequest, HarResponse } from "./har.ts";
import type { Scrub } from "./scrub.ts";

/** Sizes and versions that are not known, as HAR writes them. */
const unknown = { size: -1, httpVersion: "HTTP/1.1" };

const pairsOf = (values: Iterable<[string, string]>): HarPair[] =>
  [...values].map(([name, value]) => ({ name, value }));

const sizeOf = (text: string): number => Buffer.byteLength(text);

function requestOf({ method, url, requestHeaders, requestBody }: Exchange): HarRequest {
  const mimeType = requestHeaders["content-type"] ?? "";
  return {
    method,
    url,
    httpVersion: unknown.httpVersion,
    cookies: [],
    headers: pairsOf(Object.entries(requestHeaders)),
    queryString: pairsOf(new URL(url).searchParams),
    ...(requestBody === undefined ? {} : { postData: { mimeType, text: requestBody } }),
    headersSize: unknown.size,
    bodySize: sizeOf(requestBody ?? ""),
  };
}

const responseOf = ({ status, responseHeaders, responseBody }: Exchange): HarResponse => ({
  status,
  statusText: STATUS_CODES[status] ?? "",
  httpVersion: unknown.httpVersion,
  cookies: [],
  headers: pairsOf(Object.entries(responseHeaders)),
  content: {
    size: sizeOf(responseBody),
    mimeType: responseHeaders["content-type"] ?? "",
    text: responseBody,
  },
  redirectURL: responseHeaders["location"] ?? "",
  headersSize: unknown.size,
  bodySize: unknown.size,
});

const entryOf = (exchange: Exchange): HarEntry => ({
  startedDateTime: new Date(exchange.at).toISOString(),
  time: exchange.milliseconds,
  request: requestOf(exchange),
  response: responseOf(exchange),
  cache: {},
  timings: { send: 0, wait: exchange.milliseconds, receive: 0 },
});

/** Exchanges as a HAR 1.2 recording without what the scrubber puts away; `version` is that of this tool. */
export const harOf = (exchanges: readonly Exchange[], scrub: Scrub, version: string): Har => ({
  log: {
    version: "1.2",
    creator: { name: "timepact", version },
    entries: exchanges.map((exchange) => entryOf(scrub(exchange))),
  },
});
