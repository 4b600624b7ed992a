import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A source of choices that makes the same ones, in the same order, for the same seed. */
export interface Random {
  /** A whole number from `lowest` to `highest`, both included. */
  integer(lowest: number, highest: number): number;
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items, each as likely as the next; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** The items in another order, as a new array. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

const precision = 1_000_000;
const largest = 2 ** 31 - 1;

/** A source of choices for a text; give each part of a data set its own, such as `clinic 2026-01-31 bookings`. */
export const randomOf = (seed: string): Random => {
  const generator = xoroshiro128plus(hashOf(seed));
  const integer = (lowest: number, highest: number): number => uniformInt(generator, lowest, highest);
  return {
    integer,
    chance: (probability) => integer(1, precision) <= probability * precision,
    pick: (items) => {
      const item = items[items.length > 1 ? integer(0, items.length - 1) : 0];
      if (item === undefined) throw new RangeError("There is nothing to pick from.");
      return item;
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, key: integer(0, largest) }))
        .toSorted((first, second) => first.key - second.key)
        .map(({ item }) => item),
  };
};

/** FNV-1a, which spreads texts that differ in one letter over all seeds. */
const hashOf = (text: string): number => {
  let hash = 0x81_1c_9d_c5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  return hash;
};
