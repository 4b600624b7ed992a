import { randomOf } from "../random.ts";

/** Makes the next id of one kind of record for the instant at which it was created. */
export type IdMaker = (instant: number) => string;

/** An id or, where nothing is referred to, null. */
export type Reference = string | null;

const half = 0xf_ff_ff;
const hexadecimal = (value: number, length: number): string => value.toString(16).padStart(length, "0");

/** Ids of one kind: the second of creation, five bytes of its own and a counter, in 24 hexadecimal digits. */
export const idMaker = (kind: string): IdMaker => {
  const random = randomOf(kind);
  const part = hexadecimal(random.integer(0, half), 5) + hexadecimal(random.integer(0, half), 5);
  let count = 0;
  return (instant) => {
    count += 1;
    return hexadecimal(Math.floor(instant / 1000), 8) + part + hexadecimal(count, 6);
  };
};
