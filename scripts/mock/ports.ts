import { MockError } from "./mockError.ts";

/** The port of each API's mock, unless another is asked for. */
export const ownPorts: Record<string, number> = { seventime: 4010, sevenshifts: 4011, timekit: 4012 };

/** An API and the port that its mock is to listen on. */
export interface Place {
  api: string;
  port: number;
}

function ownPort(api: string): number {
  const port = ownPorts[api];
  if (port !== undefined) return port;
  throw new MockError(`scripts/mock/ports.ts gives ${api} no port. Add one there.`);
}

/**
 * Where to serve APIs, in the order of their own ports: each there, or one after the other from a first port on,
 * where 0 takes any that are free.
 * @throws {MockError} when an API has no port of its own
 */
export function placesOf(apis: string[], first: number | undefined): Place[] {
  const ordered = apis.toSorted((one, other) => ownPort(one) - ownPort(other));
  return ordered.map((api, index) => {
    if (first === undefined) return { api, port: ownPort(api) };
    return { api, port: first === 0 ? 0 : first + index };
  });
}
