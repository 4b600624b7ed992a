import { readContract } from "../../../scripts/contract.ts";
import { type SevenTime, createSevenTime } from "../../../src/apis/seventime.ts";
import { operationCases } from "../support/operationCase.ts";
import type { Session } from "../support/session.ts";

/** The contract of Seven Time. */
export const contract = readContract("seventime");

/** Every operation of Seven Time. */
export const cases = operationCases(contract);

/** A client whose requests go to the session's mock and are kept there. */
export const clientOf = ({ mock, fetch }: Pick<Session, "mock" | "fetch">): SevenTime =>
  createSevenTime({ clientSecret: "any", baseUrl: mock.url, fetch });
