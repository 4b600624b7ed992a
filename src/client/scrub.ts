import { isRecord } from "./pointer.ts";

/** Shortest text that can tell anything of a person. */
const shortest = 3;

const textsIn = (value: unknown): string[] =>
  isRecord(value) ? Object.values(value).flatMap(textsIn) : typeof value === "string" ? [value] : [];

/** A message without the texts that were sent, such as names and addresses that a vendor repeats in it. */
export const scrub = (message: string, sent: unknown): string =>
  textsIn(sent)
    .filter(({ length }) => length >= shortest)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, secret) => text.replaceAll(secret, "…"), message);
