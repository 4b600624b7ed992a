import type { Arrival } from "../client/policy/arrival.ts";

/** The text that keeps an arrival. */
export const formatArrival = ({ due, written }: Arrival): string => `${due} ${written}`;

/** Reads that text; undefined where it is anything else. */
export function parseArrival(text: string): Arrival | undefined {
  const numbers = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/.exec(text);
  return numbers === null ? undefined : { due: Number(numbers[1]), written: Number(numbers[2]) };
}
