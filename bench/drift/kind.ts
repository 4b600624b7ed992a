import type { Random } from "../../src/sandbox/demo/random.ts";
import type { RuleClass } from "../../src/check/rule.ts";
import type { Spoil } from "./exchange.ts";
import type { Seen } from "./seen.ts";
import type { Subject } from "./subject.ts";

/** What a kind of drift can choose its place by. */
export interface Grounds {
  subject: Subject;
  /** What the clean API has answered. */
  seen: Seen;
  random: Random;
}

/** A drift at one place. */
export interface Drift {
  /** The place, for people: an operation, or a schema with a field. */
  place: string;
  spoil: Spoil;
  /** How a caller has to go about it to see it, where that matters. */
  pace?: { budget: number };
}

/** A kind of drift. */
export interface Kind {
  id: string;
  class: RuleClass;
  /** What the vendor has done, in a sentence. */
  sentence: string;
  /** Chooses a place; undefined where the API has none. */
  choose(grounds: Grounds): Drift | undefined;
}
