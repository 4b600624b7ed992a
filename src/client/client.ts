import type { Client as FetchClient } from "openapi-fetch";
import { type Limits, createExchange } from "./exchange.ts";
import type { Observer } from "./events.ts";
import type { CallLimits } from "./method.ts";
import { createObserver } from "./observer.ts";
import { lazyFetch } from "./lazyFetch.ts";
import { encodeSegment } from "./path.ts";
import { serializeQuery } from "./query.ts";
import type { ApiDefinition, ClientOptions } from "./options.ts";
import { type Pacer, createPacer } from "./policy/pacer.ts";
import { rateOf } from "./policy/rateOf.ts";
import { retryOf } from "./retry.ts";
import { buildResources } from "./resources.ts";
import { createSender } from "./send.ts";
import { ConfigurationError } from "./errors/configurationError.ts";

/** The resources of an API, and an openapi-fetch client beside them. */
export type ApiClient<Resources, Paths extends object> = Resources & {
  /**
   * A plain openapi-fetch client with the key, headers and address set, paced and tried again as the resources are. It
   * is loaded when it is first called, so that an app that goes without it does not carry it.
   */
  readonly fetch: FetchClient<Paths>;
};

function checkAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    return baseUrl.replace(/\/$/, "");
  }
  throw new ConfigurationError("The baseUrl has to be an http address without a user name.");
}

function headersOf(headers: Record<string, string>): Headers {
  try {
    return new Headers(headers);
  } catch {
    throw new ConfigurationError("One of the headers cannot be sent.");
  }
}

function pacerOf(api: ApiDefinition, options: ClientOptions, observe: Observer): Pacer | undefined {
  const { rateLimit, baseUrl = api.baseUrl } = options;
  if (rateLimit === false) return undefined;
  let hasFailed = false;
  return createPacer({
    rate: rateOf(api.ratePolicy, rateLimit),
    store: rateLimit?.store,
    address: baseUrl,
    key: api.key,
    onFailure() {
      if (!hasFailed) observe("onAnomaly", { kind: "storeFailed" });
      hasFailed = true;
    },
  });
}

/** The limits of a client, with their defaults. */
const limitsOf = ({ timeout = 60_000, deadline = Infinity, retry }: CallLimits): Limits => ({
  timeout,
  deadline,
  retry: retryOf(retry),
});

/**
 * Makes the client of an API.
 * @throws {ConfigurationError} when the options cannot work
 */
export function createClient<Resources extends object, Paths extends object>(
  api: ApiDefinition,
  options: ClientOptions,
): ApiClient<Resources, Paths> {
  const observe = createObserver(options, options);
  const request = {
    baseUrl: checkAddress(options.baseUrl ?? api.baseUrl),
    headers: headersOf({ ...api.headers, ...options.headers }),
  };
  const exchange = createExchange({
    fetch: options.fetch ?? ((sent, init) => globalThis.fetch(sent, init)),
    limits: limitsOf(options),
    policy: api.ratePolicy,
    pacer: pacerOf(api, options, observe),
    observe,
  });
  const send = createSender({
    request,
    exchange,
    errors: api.errors,
    onDrift: options.onDrift,
  });
  const { operations } = api;
  const fetch = lazyFetch(async () =>
    (await import("./routed.ts")).createRoutedClient<Paths>({
      ...request,
      exchange,
      operations,
      encodeSegment,
      serializeQuery,
    }),
  );
  const resources: object = { ...buildResources(operations, { send, observe }), fetch };
  // The table of operations and the interfaces are made from one contract in one run of the generator.
  return resources as ApiClient<Resources, Paths>;
}
