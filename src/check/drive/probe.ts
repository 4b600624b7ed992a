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

/**
 * Sends the first request of a run, to see that there is an API behind the address and that it takes the key.
 * @throws {CheckError} when there is none, or it does not
 */
export async function probe(sender: Sender, url: string, headers: Record<string, string>): Promise<void> {
  const host = hostOf(url);
  const exchange = await sender.get(url, headers).catch((error: unknown) => {
    throw new CheckError(`${host} cannot be reached (${reasonOf(error)}). Look at --base-url.`);
  });
  if (exchange === undefined) return;
  const { status } = exchange;
  if (status === 401 || status === 403) {
    throw new CheckError(
      `${host} refuses the key (${status}). Give another with --key or in the environment.`,
    );
  }
  if (status < 500 && !isJson(exchange)) {
    throw new CheckError(`${host} answers with ${status} and no JSON: no API is there. Look at --base-url.`);
  }
}
