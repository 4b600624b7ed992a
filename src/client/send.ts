import type { Client as FetchClient } from "openapi-fetch";
import { checkBody, parseBody } from "./decode.ts";
import { ApiError } from "./errors/apiError.ts";
import { NetworkError } from "./errors/networkError.ts";
import { TimeoutError } from "./errors/timeoutError.ts";
import { TimepactError } from "./errors/timepactError.ts";
import type { CallOptions, RawResult } from "./method.ts";
import type { OperationData } from "./operation.ts";
import type { VendorErrors } from "./vendorErrors.ts";

interface AnyOperation {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } } };
}

/** Paths of any API, for a client that works from data. */
export type AnyPaths = Record<string, Record<"get" | "put" | "post" | "patch" | "delete", AnyOperation>>;

/** What one call sends. */
export interface CallInput {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Sends one call and answers with its decoded body. */
export type Sender = (
  operation: OperationData,
  input: CallInput,
  options: CallOptions,
) => Promise<RawResult<unknown>>;

interface SenderSettings {
  client: FetchClient<AnyPaths>;
  timeout: number;
  errors: VendorErrors;
}

/** A redirect that was not followed; a browser hides its status and its address. */
const isRedirect = ({ status, type }: Response): boolean =>
  type === "opaqueredirect" || (status >= 300 && status < 400);

/** Sends calls through an openapi-fetch client and turns every failure into a typed error. */
export function createSender({ client, timeout: defaultTimeout, errors }: SenderSettings): Sender {
  const fail = (operation: OperationData, response: Response, body: unknown): never => {
    const isRateLimit = errors.limitStatuses.includes(response.status);
    throw new ApiError({ operation: operation.id, response, body, isRateLimit, ...errors.read(body) });
  };
  return async (operation, input, options) => {
    const timeout = options.timeout ?? defaultTimeout;
    const deadline = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    try {
      const { data, error, response } = await client.request(operation.method, operation.path, {
        params: { path: input.path, query: { ...input.query, ...options.query } },
        ...(input.body !== undefined && { body: input.body }),
        ...(options.headers && { headers: options.headers }),
        parseAs: "text",
        signal,
      });
      if (operation.redirect && isRedirect(response)) return { data: undefined, response };
      if (!response.ok) return fail(operation, response, error);
      if (operation.item === null && !data) return { data: undefined, response };
      const body = parseBody(operation, response, data ?? "");
      if (errors.isError(body)) return fail(operation, response, body);
      checkBody(operation, response, body);
      return { data: body, response };
    } catch (error) {
      if (error instanceof TimepactError) throw error;
      options.signal?.throwIfAborted();
      if (deadline.aborted) throw new TimeoutError(operation.id, timeout);
      throw new NetworkError(operation.id, error);
    }
  };
}
