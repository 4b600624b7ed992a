import type { OpenApiDocument } from "../../openapi/document.ts";
import { requestMedia, responseMedia } from "../../openapi/operations.ts";
import type { Exchange } from "../exchange.ts";
import { type Observation, observerOf } from "../observation.ts";
import { subschemasOf } from "../subschemas.ts";
import { hidden } from "./mask.ts";
import { bodyScrubberOf } from "./scrubBody.ts";
import { scrubUrl } from "./scrubUrl.ts";
import { Secrets } from "./secrets.ts";
import { type ShownParameters, shownParametersOf } from "./sensitiveParameters.ts";

/** Puts away keys, cookies and what a contract marks as sensitive; the exchange itself stays as it is. */
export type Scrub = (exchange: Exchange) => Exchange;

/** Headers that carry keys whatever a contract says. */
const secretHeaders = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** Names under which a contract's keys are sent in one place, in lower case. */
function keyNames({ components }: OpenApiDocument, place: "header" | "query"): string[] {
  const schemes = Object.values(components.securitySchemes).filter(({ in: where }) => where === place);
  return schemes.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]));
}

const hideHeaders = (headers: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, names.includes(name) ? hidden : value]),
  );

/** Names of the headers that an operation documents and that are sensitive, in lower case. */
function sensitiveHeaders({ entry }: Observation, shownParameters: ShownParameters): string[] {
  const shown = shownParameters(entry, "header");
  const all = entry?.parameters.filter(({ in: place }) => place === "header") ?? [];
  return all.filter(({ name }) => !shown.has(name)).map(({ name }) => name.toLowerCase());
}

/** Makes the scrubber of exchanges with an API that is reached at an address. */
export function scrubberOf(document: OpenApiDocument, baseUrl: string): Scrub {
  const observer = observerOf(document, baseUrl);
  const subschemas = subschemasOf(document);
  const bodies = bodyScrubberOf(subschemas);
  const shownParameters = shownParametersOf(document, subschemas);
  const keyHeaders = [...secretHeaders, ...keyNames(document, "header")];
  const keys = new Set(keyNames(document, "query"));
  return (exchange) => {
    const observation = observer.observe(exchange);
    const { entry } = observation;
    const { requestHeaders, requestBody, responseHeaders, responseBody, status } = exchange;
    const secrets = new Secrets();
    const sent = entry && requestMedia(entry)?.schema;
    const answer = entry && responseMedia(document, entry, String(status))?.schema;
    return {
      ...exchange,
      url: scrubUrl(document, observation, keys, shownParameters, secrets),
      requestHeaders: hideHeaders(requestHeaders, [
        ...keyHeaders,
        ...sensitiveHeaders(observation, shownParameters),
      ]),
      requestBody: requestBody && bodies.scrub(requestBody, sent, secrets),
      responseHeaders: hideHeaders(responseHeaders, keyHeaders),
      responseBody: bodies.scrub(responseBody, answer, secrets),
    };
  };
}
