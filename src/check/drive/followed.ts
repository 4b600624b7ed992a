import type { OperationEntry } from "../../openapi/operations.ts";
import { callsWith, isReadById } from "./baseCalls.ts";
import type { Call } from "./call.ts";
import type { Sources } from "./valueSource.ts";

/** The read of each entity: that with the shortest path, where there are several. */
function readsOf(entries: OperationEntry[]): Map<string, OperationEntry> {
  const longestFirst = entries
    .filter(isReadById)
    .toSorted((one, other) => other.path.length - one.path.length);
  return new Map(longestFirst.map((entry) => [entry.operation["x-behavior"].entity, entry]));
}

/** Reads of what records refer to: for each field that refers, one record, unless one of it is read already. */
export function followedCalls(
  sources: Sources,
  entries: OperationEntry[],
  isSent: (call: Call) => boolean,
): Call[] {
  const reads = readsOf(entries);
  const chosen = new Map<string, Call>();
  for (const { target, ids } of sources.known.references()) {
    const entry = reads.get(target);
    const calls = entry === undefined ? [] : callsWith(sources, entry, ids);
    const isRead = calls.some((call) => isSent(call) || chosen.has(call.path));
    const [first] = calls;
    if (!isRead && first !== undefined) chosen.set(first.path, first);
  }
  return [...chosen.values()];
}
