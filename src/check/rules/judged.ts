import { type OpenApiDocument } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Observation } from "../observation.ts";
import type { Session } from "../rule.ts";
import { type ResponsePlace, responsePlace } from "./contractPlace.ts";

/** An observation whose answer the contract has something to say of. */
export interface JudgedAnswer {
  observation: Observation;
  entry: OperationEntry;
  place: ResponsePlace;
}

/** When {@link judgedAnswers} leaves an answer out, in words. */
export const heldOff = "a gateway answered (502, 503, 504) or the rate policy held the caller off";

/** Statuses with which what stands before a server answers in its place. */
const gatewayStatuses = [502, 503, 504];

/** Tells whether a status says that too much was asked. */
export function isThrottled({ "x-rate-policy": policy }: OpenApiDocument, status: number): boolean {
  return [429, policy?.status, policy?.quota?.status].includes(status);
}

/** Tells whether what answered may not have been the server but what stands before it. */
const isFromBefore = (document: OpenApiDocument, status: number): boolean =>
  gatewayStatuses.includes(status) || isThrottled(document, status);

/** The answers that the contract has, without those of a gateway and those that hold a caller off. */
export function judgedAnswers({ document, observations }: Session): JudgedAnswer[] {
  return observations.flatMap((observation) => {
    const { entry, exchange } = observation;
    if (entry === undefined || isFromBefore(document, exchange.status)) return [];
    const place = responsePlace(document, entry, String(exchange.status));
    return place === undefined ? [] : [{ observation, entry, place }];
  });
}

/** Name of the media type of an answer; empty where it names none. */
export const mediaTypeOf = ({ exchange }: Observation): string =>
  (exchange.responseHeaders["content-type"] ?? "").split(";", 1).join("").trim().toLowerCase();

/** Tells whether an answer came with a body. */
export const hasBody = ({ exchange }: Observation): boolean => exchange.responseBody.trim() !== "";

/** Tells whether a server has refused a request. */
export const isRefused = ({ exchange }: Observation): boolean =>
  exchange.status >= 400 && exchange.status < 500;
