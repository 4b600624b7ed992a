/** How an answer is spoilt: cut off half way, a page of HTML, or no answer and a broken connection. */
export const breakages = ["truncate", "html", "reset"] as const;

/** One of {@link breakages}. */
export type Breakage = (typeof breakages)[number];

/** Misbehaviour that has been asked for. */
export interface Fault {
  /** Status to answer with, with the contract's example for it; nothing is done. */
  code?: number;
  /** Name of the contract's example to answer with; nothing is done. */
  example?: string;
  /** Seconds to wait before the request is looked at. */
  wait?: number;
  broken?: Breakage;
}

/** Longest time to wait, in seconds. */
export const longestWait = 300;

const isBreakage = (value: unknown): value is Breakage => breakages.some((one) => one === value);

const isIn = (number: number, low: number, high: number): boolean => number >= low && number <= high;

/**
 * Reads a fault from names and values.
 * @throws {RangeError} when a value is none; its message says what is
 */
export function faultOf(values: Record<string, unknown>): Fault {
  const { code, example, wait, broken } = values;
  if (code !== undefined && !(Number.isInteger(Number(code)) && isIn(Number(code), 200, 599))) {
    throw new RangeError("code has to be a status from 200 to 599.");
  }
  if (wait !== undefined && !isIn(Number(wait), 0, longestWait)) {
    throw new RangeError(`wait has to be a number of seconds from 0 to ${longestWait}.`);
  }
  if (broken !== undefined && !isBreakage(broken)) {
    throw new RangeError(`broken has to be one of ${breakages.join(", ")}.`);
  }
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example: String(example) }),
    ...(wait === undefined ? {} : { wait: Number(wait) }),
    ...(broken === undefined ? {} : { broken }),
  };
}

/**
 * Reads the fault that a header `Prefer: code=429, wait=2` asks for; other preferences are left alone.
 * @throws {RangeError} when a value is none
 */
export function preferredFault(header: string | null): Fault {
  const parts = (header ?? "").split(/[,;]/).map((part) => part.trim().split("="));
  const values = Object.fromEntries(parts.map(([name = "", value]) => [name, value?.replaceAll('"', "")]));
  return faultOf(values);
}
