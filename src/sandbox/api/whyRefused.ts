import { Refusal } from "../refusal.ts";

/** What an error that should not have happened is answered with. */
export const bug = new Refusal("impossible", "The sandbox has failed; this is a bug in it.", { status: 500 });

/**
 * Why a request is refused, undefined for a bug. One whose caller has gone gets an answer that nobody reads.
 */
export function refusalOf({ signal }: Request, reason: unknown): Refusal | undefined {
  if (reason instanceof Refusal) return reason;
  return signal.aborted ? new Refusal("malformed", "The caller has gone.") : undefined;
}
