import { randomOf } from "../random.ts";

/** Makes the next id of one kind of record. */
export type IdMaker = () => string;

const part = 0xff_ff;

/** Ids of one kind, which look like those of `randomUUID` and are the same each time. */
export function idMaker(kind: string): IdMaker {
  const random = randomOf(`clinic ${kind} ids`);
  const hexadecimal = (lowest = 0, highest = part): string =>
    random.integer(lowest, highest).toString(16).padStart(4, "0");
  const pair = (): string => hexadecimal() + hexadecimal();
  return () =>
    `${pair()}-${hexadecimal()}-${hexadecimal(0x40_00, 0x4f_ff)}-${hexadecimal(0x80_00, 0xbf_ff)}-${hexadecimal()}${pair()}`;
}

/** A key of 32 letters and digits that is the same each time. */
export const tokenMaker = (kind: string): IdMaker => {
  const next = idMaker(kind);
  return () => next().replaceAll("-", "");
};
