import createFetchClient, { type Client as FetchClient } from "openapi-fetch";

/** Options of a plain client. */
export interface PlainOptions {
  /**
   * Where the API is.
   * @default the vendor's live API
   */
  baseUrl?: string;
  /**
   * What sends requests.
   * @default the runtime's fetch
   */
  fetch?: (request: Request) => Promise<Response>;
}

/** Makes a plain openapi-fetch client: it knows the address and the key, and no more. */
export const createPlainClient = <Paths extends object>(
  baseUrl: string,
  headers: Record<string, string>,
  options: PlainOptions,
): FetchClient<Paths> =>
  createFetchClient<Paths>({
    baseUrl,
    headers,
    // A followed redirect would carry the key to another host.
    redirect: "manual",
    querySerializer: { array: { style: "form", explode: false } },
    ...options,
  });
