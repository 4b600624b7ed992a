import type { Fields } from "../../openapi/fields.ts";
import type { Exchange } from "../exchange.ts";
import { type Body, requestBodyOf, responseBodyOf } from "./body.ts";
import { headersOf } from "./headers.ts";
import { fieldsOf, numberOf, pairsOf, textOf } from "./values.ts";

/** Why an entry of a recording is left out: no answer came, or a body cannot be read or was not recorded. */
export type Omission = "unanswered" | "compressed" | "unrecorded";

/** Statuses that have no body, whatever their length is said to be. */
const bodiless = new Set([204, 304]);

const isStatus = (status: number): boolean => status >= 100 && status <= 599;

/** The address; some tools write the query beside it. */
function addressOf(url: string, query: unknown): string {
  const pairs = pairsOf(query);
  return url.includes("?") || pairs.length === 0 ? url : `${url}?${new URLSearchParams(pairs).toString()}`;
}

const hasZone = (time: string): boolean => /(Z|[+-]\d\d:?\d\d)$/i.test(time);

/** A time in milliseconds since 1970; one without an offset is taken as UTC. Undefined where it is no time. */
function timeOf(written: unknown): number | undefined {
  const text = textOf(written) ?? "";
  return numberOf(Date.parse(hasZone(text) ? text : `${text}Z`));
}

/** An entry of a recording as an exchange, or why it is left out; undefined where it is no entry at all. */
export function exchangeOf(entry: Fields, before: number): Exchange | Omission | undefined {
  const [request, response] = [fieldsOf(entry["request"]), fieldsOf(entry["response"])];
  const [method, url] = [textOf(request["method"]), textOf(request["url"])];
  if (!method || !url) return undefined;
  const status = numberOf(response["status"]) ?? 0;
  if (!isStatus(status)) return "unanswered";
  const responseHeaders = headersOf(response["headers"]);
  const sent = requestBodyOf(request);
  if (sent !== undefined && "missing" in sent) return sent.missing;
  const hasBody = method.toUpperCase() !== "HEAD" && !bodiless.has(status);
  const answer: Body = hasBody ? responseBodyOf(response, responseHeaders) : { text: "" };
  if ("missing" in answer) return answer.missing;
  return {
    method: method.toUpperCase(),
    url: addressOf(url, request["queryString"]),
    requestHeaders: headersOf(request["headers"]),
    requestBody: sent?.text,
    status,
    responseHeaders,
    responseBody: answer.text,
    at: timeOf(entry["startedDateTime"]) ?? before,
    milliseconds: Math.max(0, numberOf(entry["time"]) ?? 0),
  };
}
