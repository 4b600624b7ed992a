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

/** Ids of the records of an entity that answers have shown themselves. */
function shownIds({ known, document }: Sources, entity: string): Set<string> {
  const field = document.components.schemas[entity]?.["x-entity"]?.id.field ?? "id";
  return new Set(known.records(entity).map((record) => String(record[field])));
}

/**
 * Reads of what records refer to: for each field that refers, one record, unless one of it is read already, and one
 * that no answer has shown, for that may not be there.
 */
export function followedCalls(
  sources: Sources,
  entries: OperationEntry[],
  isSent: (call: Call) => boolean,
): Call[] {
  const reads = readsOf(entries);
  const chosen = new Map<string, Call>();
  for (const { target, ids } of sources.known.references()) {
    const entry = reads.get(target);
    if (entry === undefined) continue;
    const shown = shownIds(sources, target);
    const [unseen] = callsWith(
      sources,
      entry,
      [...ids].filter((id) => !shown.has(id)),
    );
    const calls = callsWith(sources, entry, ids);
    const isRead = calls.some((call) => isSent(call) || chosen.has(call.path));
    const [first] = isRead ? [] : calls;
    for (const call of [first, unseen]) if (call !== undefined) chosen.set(call.path, call);
  }
  return [...chosen.values()];
}
