import type { Exchange } from "../../src/check/exchange.ts";
import { isFields } from "../../src/openapi/fields.ts";
import type { Sandbox, Slug } from "../../src/sandbox/index.ts";
import { keyHeader } from "../sandbox/support.ts";

/** Sends a request to a sandbox, with its key; the address is that of the API and a path with a query. */
export async function exchangeWith(
  sandbox: Sandbox,
  slug: Slug,
  method: string,
  path: string,
  body?: unknown,
): Promise<Exchange> {
  const url = sandbox.apis[slug].baseUrl + path;
  const headers = new Headers({ "Content-Type": "application/json", ...keyHeader(sandbox, slug) });
  const requestBody = body === undefined ? undefined : JSON.stringify(body);
  const answer = await sandbox.fetch(url, {
    method,
    headers,
    ...(requestBody === undefined ? {} : { body: requestBody }),
  });
  return {
    method,
    url,
    requestHeaders: Object.fromEntries(headers),
    requestBody,
    status: answer.status,
    responseHeaders: Object.fromEntries(answer.headers),
    responseBody: await answer.text(),
    at: sandbox.clock.now().getTime(),
    milliseconds: 1,
  };
}

/** The first row of a list that a sandbox answered with. */
export function firstRow({ responseBody }: Exchange): Record<string, unknown> {
  const body: unknown = JSON.parse(responseBody);
  const rows = isFields(body) ? body["data"] : undefined;
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (isFields(row)) return row;
  throw new Error("The sandbox answered with no row.");
}
