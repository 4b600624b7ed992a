import { randomOf } from "../../src/sandbox/demo/random.ts";
import type { Drift, Kind } from "./kind.ts";
import { kinds } from "./kinds/all.ts";
import type { Seen } from "./seen.ts";
import type { Subject } from "./subject.ts";

/** A kind of drift at the place that a seed has chosen for it. */
export interface ChosenDrift {
  kind: Kind;
  /** Undefined where the contract of the API leaves no place for it. */
  drift: Drift | undefined;
}

/** Chooses a place for every kind of drift; the same seed chooses the same. */
export const chooseDrifts = (subject: Subject, seen: Seen, seed: string): ChosenDrift[] =>
  kinds.map((kind) => {
    const random = randomOf(`${seed} ${subject.slug} ${kind.id}`);
    return { kind, drift: kind.choose({ subject, seen, random }) };
  });
