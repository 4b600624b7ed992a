import type { Exchange } from "../exchange.ts";

/** A request that is to be sent. */
export interface Message {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** Left out where there is none. */
  body?: string;
}

const longestAnswer = 30_000;

const headersOf = (headers: Headers): Record<string, string> => Object.fromEntries(headers);

/** Sends one request and reads the whole answer. */
export async function exchange(
  { method, url, headers, body }: Message,
  send: (request: Request) => Promise<Response>,
  signals: AbortSignal[],
): Promise<Exchange> {
  const at = Date.now();
  const started = performance.now();
  const signal = AbortSignal.any([...signals, AbortSignal.timeout(longestAnswer)]);
  const request = new Request(url, { method, headers, body: body ?? null, redirect: "manual", signal });
  const requestHeaders = headersOf(request.headers);
  const answer = await send(request);
  const responseBody = await answer.text();
  return {
    method,
    url: request.url,
    requestHeaders,
    requestBody: body,
    status: answer.status,
    responseHeaders: headersOf(answer.headers),
    responseBody,
    at,
    milliseconds: Math.floor(performance.now() - started),
  };
}
