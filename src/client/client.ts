import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { Operations } from "./operation.ts";
import { buildResources } from "./resources.ts";
import { type AnyPaths, type Sender, createSender } from "./send.ts";
import { ConfigurationError } from "./errors/configurationError.ts";
import type { VendorErrors } from "./vendorErrors.ts";

/** Options that every client takes. */
export interface ClientOptions {
  /**
   * Where the API is; another one for a mock or a proxy.
   * @default the vendor's live API
   */
  baseUrl?: string;
  /**
   * What sends requests, in the form of the web's `fetch`.
   * @default the runtime's fetch
   */
  fetch?: (request: Request) => Promise<Response>;
  /**
   * Milliseconds until a call fails with a TimeoutError.
   * @default 60000
   */
  timeout?: number;
  /** Headers to add to every request. */
  headers?: Record<string, string>;
}

/** What the runtime has to know of an API. */
export interface ApiDefinition {
  baseUrl: string;
  /** Headers of every request, the key's included. */
  headers: Record<string, string>;
  operations: Operations;
  errors: VendorErrors;
}

/** The resources of an API, and the plain openapi-fetch client they are built on. */
export type ApiClient<Resources, Paths extends object> = Resources & {
  /** The plain openapi-fetch client, with the key, headers and address set. */
  readonly fetch: FetchClient<Paths>;
};

const defaultTimeout = 60_000;

function checkBaseUrl(baseUrl: string): string {
  if (URL.canParse(baseUrl) && /^https?:/.test(baseUrl)) return baseUrl;
  throw new ConfigurationError(`The baseUrl "${baseUrl}" is not an http address.`);
}

/**
 * Makes the client of an API.
 * @throws {ConfigurationError} when the options cannot work
 */
export function createClient<Resources extends object, Paths extends object>(
  api: ApiDefinition,
  options: ClientOptions,
): ApiClient<Resources, Paths> {
  const fetchClient = createFetchClient<AnyPaths>({
    baseUrl: checkBaseUrl(options.baseUrl ?? api.baseUrl),
    headers: { ...api.headers, ...options.headers },
    // A followed redirect would carry the key to another host.
    redirect: "manual",
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    ...(options.fetch && { fetch: options.fetch }),
  });
  const sender: Sender = createSender({
    client: fetchClient,
    timeout: options.timeout ?? defaultTimeout,
    errors: api.errors,
  });
  const resources = buildResources(api.operations, sender);
  // The table of operations and the interfaces are made from one contract in one run of the generator.
  return { ...resources, fetch: fetchClient } as unknown as ApiClient<Resources, Paths>;
}
