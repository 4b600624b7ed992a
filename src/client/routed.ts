import createFetchClient, { type Client as FetchClient } from "openapi-fetch";
import type { Exchange } from "./exchange.ts";
import type { Operations } from "./operation.ts";
import type { encodeSegment } from "./path.ts";
import type { serializeQuery } from "./query.ts";
import type { RequestSettings } from "./request.ts";

const operationAt = (operations: Operations, method: string, path: string) =>
  Object.values(operations)
    .flatMap((methods) => Object.values(methods))
    .find((operation) => operation.method === method && operation.path === path);

const isEmpty = (body: string | ArrayBuffer): boolean =>
  (typeof body === "string" ? body.length : body.byteLength) === 0;

/** What a routed client is made with; an app has it all before it needs one, so that nothing is loaded twice. */
export interface RoutedSettings extends RequestSettings {
  exchange: Exchange;
  operations: Operations;
  encodeSegment: typeof encodeSegment;
  serializeQuery: typeof serializeQuery;
}

/** An openapi-fetch client whose requests go through the exchange of a client; their operation is known by its template. */
export function createRoutedClient<Paths extends object>({
  baseUrl,
  headers,
  exchange,
  operations,
  ...encode
}: RoutedSettings): FetchClient<Paths> {
  const templates = new WeakMap<Request, string>();
  const client = createFetchClient<Paths>({
    baseUrl,
    headers,
    // A followed redirect would carry the key to another host.
    redirect: "manual",
    pathSerializer: (template, values) =>
      template.replace(/\{([^{}]+)\}/g, (_match, name: string) => encode.encodeSegment(name, values[name])),
    querySerializer: encode.serializeQuery,
    async fetch(request) {
      const path = templates.get(request) ?? "";
      const method = request.method.toLowerCase();
      const operation = operationAt(operations, method, path) ?? { id: `${method} ${path}`, method, path };
      const { response, body } = await exchange(request, {
        operation,
        limits: {},
        signal: request.signal,
        read: (answer) => answer.arrayBuffer(),
      });
      // The status of a redirect that a browser hides is 0, with which no Response can be made.
      return response.status === 0 ? response : new Response(isEmpty(body) ? null : body, response);
    },
  });
  client.use({ onRequest: ({ request, schemaPath }) => void templates.set(request, schemaPath) });
  return client;
}
