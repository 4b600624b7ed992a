import type { Problem } from "../openapi/problem.ts";

/** Why a request is refused; each vendor has a status and a body of its own for each. */
export type RefusalReason =
  /** The body is not JSON. */
  | "malformed"
  /** The body is larger than the sandbox takes. */
  | "tooLarge"
  /** The request is not as the contract says. */
  | "invalid"
  /** What is asked for cannot be done with what is stored. */
  | "impossible"
  /** The key is missing or wrong. */
  | "unauthorized"
  /** The key does not open this. */
  | "forbidden"
  /** No such record. */
  | "unknownRecord"
  /** No such operation. */
  | "unknownOperation";

/** What a refusal may say beside its message. */
export interface RefusalDetails {
  /** Field of the request that it is about. */
  field?: string;
  /** Texts by field, where there are several; then the message is for people alone. */
  fields?: Record<string, string[]>;
  /** Entity that has no such record. */
  entity?: string;
  /** What is wrong with the request, by the contract. */
  problems?: Problem[];
  /** The vendor's own word for the kind of error. */
  type?: string;
  /** Status to answer with in place of the vendor's usual one for this reason. */
  status?: number;
}

/** The server does not do what is asked. What was written for the request is undone. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly reason: RefusalReason;
  readonly details: RefusalDetails;

  constructor(reason: RefusalReason, message: string, details: RefusalDetails = {}) {
    super(message);
    this.reason = reason;
    this.details = details;
  }
}
