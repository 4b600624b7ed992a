import { keyHeaders, mainScheme } from "../../src/openapi/sendKey.ts";
import { readContract } from "../../src/sandbox/contracts.ts";
import type { Sandbox, Slug } from "../../src/sandbox/index.ts";

/** An answer of the sandbox, its body parsed. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

const schemes = {
  seventime: mainScheme(readContract("seventime")),
  sevenshifts: mainScheme(readContract("sevenshifts")),
  timekit: mainScheme(readContract("timekit")),
};

/** The header that carries the sandbox's key of an API. */
export const keyHeader = (sandbox: Sandbox, slug: Slug): Record<string, string> =>
  keyHeaders(schemes[slug], sandbox.apis[slug].key);

/** Sends a request with the sandbox's key; the address is that of the API and a path with a query. */
export async function call(
  sandbox: Sandbox,
  slug: Slug,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await sandbox.fetch(sandbox.apis[slug].baseUrl + path, {
    method,
    headers: keyHeader(sandbox, slug),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: answer.status, headers: answer.headers, body: parsed };
}
