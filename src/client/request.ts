import { ConfigurationError } from "./errors/configurationError.ts";
import { TimepactError } from "./errors/timepactError.ts";
import type { CallOptions } from "./method.ts";
import type { OperationData } from "./operation.ts";
import type { CallInput } from "./parameters.ts";
import { serializeQuery } from "./query.ts";

/** What every request of a client has. */
export interface RequestSettings {
  /** Without a slash at its end. */
  baseUrl: string;
  headers: Headers;
}

/** The headers of a client, with those of a call. */
function headersOf(headers: Headers, hasBody: boolean, own: Record<string, string> | undefined): Headers {
  if (!hasBody && own === undefined) return headers;
  const sent = new Headers(headers);
  if (hasBody) sent.set("Content-Type", "application/json");
  for (const [name, value] of Object.entries(own ?? {})) sent.set(name, value);
  return sent;
}

/**
 * Makes the request of a call.
 * @throws {ConfigurationError} when it cannot be made of what the call was given
 */
export function requestOf(
  { baseUrl, headers }: RequestSettings,
  { id, method }: OperationData,
  input: CallInput,
  options: CallOptions,
): Request {
  try {
    const query = serializeQuery(options.query ? { ...input.query, ...options.query } : input.query);
    const hasBody = input.body !== undefined;
    return new Request(baseUrl + input.path + (query && `?${query}`), {
      method: method.toUpperCase(),
      headers: headersOf(headers, hasBody, options.headers),
      ...(hasBody && { body: JSON.stringify(input.body) }),
      // A followed redirect would carry the key to another host.
      redirect: "manual",
    });
  } catch (error) {
    if (error instanceof TimepactError) throw error;
    // The runtime's own words may hold what the request was to be made of.
    throw new ConfigurationError(`${id} cannot be sent: a header is not valid, or the body is no JSON.`);
  }
}
