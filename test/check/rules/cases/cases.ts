import type { Session } from "../../../../src/check/rule.ts";

/** A session on which a rule is silent, and one that differs in nothing but the reason for that, on which it is not. */
export interface Case {
  quiet: Session;
  loud: Session;
}

/** Cases by the id of a rule and by what stands in its `doesNotFireWhen`. */
export type Cases = Record<string, Record<string, Case>>;

/** The sessions with one API as one. */
export function together(...[first, ...rest]: [Session, ...Session[]]): Session {
  return { ...first, observations: [first, ...rest].flatMap(({ observations }) => observations) };
}

/** Cases that are silent for different reasons where one session is not. */
export const silentOf = (loud: Session, quiet: Record<string, Session>): Record<string, Case> =>
  Object.fromEntries(Object.entries(quiet).map(([reason, session]) => [reason, { quiet: session, loud }]));
