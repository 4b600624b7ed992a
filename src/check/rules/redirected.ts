import type { Observation } from "../observation.ts";

/** Tells whether an answer sends the caller to another address. */
export const isRedirected = ({ exchange: { status } }: Observation): boolean =>
  status >= 300 && status < 400 && status !== 304;
