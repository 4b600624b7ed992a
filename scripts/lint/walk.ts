import { Place } from "./place.ts";
import { type Kind, childOf } from "./shape.ts";
import type { Sources } from "./source.ts";
import { isFields } from "./value.ts";

/** An object that the contract reaches, and how it is first reached. */
export interface Visit {
  readonly kind: Kind;
  readonly place: Place;
  /** The key of the parent that holds the object or its list or map; `$ref` for what a reference leads to. */
  readonly slot: string;
  readonly parent?: Visit;
}

/** Every object that these ones reach by containing it or by reference, each once. */
export function walk(sources: Sources, roots: readonly Visit[]): Visit[] {
  const visits = new Map<string, Visit>();
  const waiting = [...roots];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const id = `${next.kind} ${next.place.id}`;
    if (visits.has(id) || !isFields(next.place.value)) continue;
    visits.set(id, next);
    waiting.unshift(...children(sources, next));
  }
  return [...visits.values()];
}

/** The visit that stands where the contract names the object: before the references that led to it. */
export function origin(visit: Visit): Visit {
  return visit.slot === "$ref" && visit.parent !== undefined ? origin(visit.parent) : visit;
}

function* children(sources: Sources, parent: Visit): Iterable<Visit> {
  for (const [slot, place] of parent.place.entries) {
    const child = childOf(parent.kind, slot);
    if (child === undefined) continue;
    const places = child.each ? place.entries.map(([, inner]) => inner) : [place];
    for (const inner of places) yield { kind: child.kind, place: inner, slot, parent };
  }
  const target = parent.place.target && Place.find(sources, parent.place.target);
  if (target !== undefined) yield { kind: parent.kind, place: target, slot: "$ref", parent };
}
