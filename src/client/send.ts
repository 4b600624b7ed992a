import { checkBody, jsonOrText, parseBody } from "./decode.ts";
import type { DriftWatcher } from "./drift.ts";
import { ApiError } from "./errors/apiError.ts";
import type { Exchange } from "./exchange.ts";
import type { CallOptions, RawResult } from "./method.ts";
import type { OperationData } from "./operation.ts";
import type { CallInput } from "./parameters.ts";
import { isRedirect } from "./redirect.ts";
import { type RequestSettings, requestOf } from "./request.ts";
import type { VendorErrors } from "./vendorErrors.ts";

/** Sends one call and answers with its decoded body. */
export type Sender = (
  operation: OperationData,
  input: CallInput,
  options: CallOptions,
) => Promise<RawResult<unknown>>;

interface SenderSettings {
  request: RequestSettings;
  exchange: Exchange;
  errors: VendorErrors;
  onDrift: DriftWatcher | undefined;
}

const readText = (response: Response): Promise<string> => response.text();

const textOf = (body: string | ArrayBuffer): string =>
  typeof body === "string" ? body : new TextDecoder().decode(body);

/** Sends calls and decodes what comes back. */
export const createSender =
  ({ request, exchange, errors, onDrift }: SenderSettings): Sender =>
  async (operation, input, options) => {
    const call = { operation, limits: options, signal: options.signal, read: readText };
    const answer = await exchange(requestOf(request, operation, input, options), call);
    const { response } = answer;
    const text = textOf(answer.body);
    const fail = (body: unknown): never => {
      const details = { ...answer, operation: operation.id, sent: input, body, ...errors.read(body) };
      throw new ApiError(details);
    };
    if (operation.redirect && isRedirect(response)) return { data: undefined, response };
    if (!response.ok) return fail(jsonOrText(text));
    if (operation.item === null && text === "") return { data: undefined, response };
    const body = parseBody(operation, response, text);
    if (errors.isError(body)) return fail(body);
    checkBody(operation, response, text, body);
    onDrift?.(operation.id, response.status, body);
    return { data: body, response };
  };
