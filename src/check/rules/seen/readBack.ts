import type { Session } from "../../rule.ts";
import { type SeenCall, actionOf, idOf, seenCalls } from "./seen.ts";

/** A write, and the reads of its record that came before any other write. */
export interface ReadBack {
  write: SeenCall;
  /** The reads before it, after any other write. */
  before: SeenCall[];
  after: SeenCall[];
}

const writtenId = (write: SeenCall): string | undefined =>
  write.named ?? (write.record && idOf(write.about, write.record));

/** Tells whether the sandbox or the vendor has done what a call asks for. */
const isDone = ({ observation, entry, record }: SeenCall): boolean =>
  observation.isSuccess && (entry.operation["x-item"] === null || record !== undefined);

/** The successful writes of an action, with the reads of the same record by the same caller around them. */
export function readBacks(session: Session, action: "create" | "update"): ReadBack[] {
  const calls = seenCalls(session);
  return calls.flatMap((write) => {
    const { epoch, caller, about } = write;
    const id = writtenId(write);
    if (actionOf(write) !== action || epoch === undefined || id === undefined || !isDone(write)) return [];
    const reads = calls.filter(
      (call) =>
        actionOf(call) === "read" &&
        call.named === id &&
        call.caller === caller &&
        call.about.name === about.name,
    );
    const within = (wanted: number): SeenCall[] => reads.filter((call) => call.epoch === wanted);
    return [{ write, before: within(epoch), after: within(epoch + 1) }];
  });
}
