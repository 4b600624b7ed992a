import { CheckError } from "../checkError.ts";
import type { Exchange } from "../exchange.ts";
import type { Sender } from "./sender.ts";

const hostOf = (url: string): string => new URL(url).host;

const isJson = ({ responseHeaders, responseBody }: Exchange): boolean =>
  /json/i.test(responseHeaders["content-type"] ?? "") || /^\s*[[{]/.test(responseBody);

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause ? String(cause.code) : cause.message;
}

/** What is wrong with an API that answers so, in a sentence; undefined where nothing is. */
function problemOf({ url, status, ...rest }: Exchange): string | undefined {
  const host = hostOf(url);
  if (status === 401 || status === 403) {
    return `${host} refuses the key (${status}). Give another with --key or in the environment.`;
  }
  if (status >= 500 || isJson({ url, status, ...rest })) return undefined;
  return `${host} answers with ${status} and no JSON: no API is there. Look at --base-url.`;
}

/**
 * Sends the first requests of a run, to see that there is an API behind some of the addresses and that it takes the
 * key. It goes on at the first that is answered as an API does.
 * @throws {CheckError} when there is none, or it does not
 */
export async function probe(sender: Sender, urls: string[], headers: Record<string, string>): Promise<void> {
  let problem: string | undefined;
  for (const url of urls) {
    const exchange = await sender.get(url, headers).catch((error: unknown) => {
      throw new CheckError(`${hostOf(url)} cannot be reached (${reasonOf(error)}). Look at --base-url.`);
    });
    const found = exchange && problemOf(exchange);
    if (found === undefined) return;
    problem ??= found;
  }
  throw new CheckError(problem ?? "The contract has no list to begin with.");
}
