import type { Contract } from "./contract.ts";
import type { Place } from "./place.ts";

/** What is wrong at a place of a contract, and what to do about it. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

/** One thing that holds for every contract. */
export interface Rule {
  readonly name: string;
  check(contract: Contract): Iterable<Fault>;
}
