import type { OperationCase } from "./operationCase.ts";

type Call = (...parameters: unknown[]) => Promise<unknown>;

type Iterate = (...parameters: unknown[]) => AsyncIterable<unknown>;

/** Options of a call, as far as they are used here. */
export interface CallSettings {
  headers?: Record<string, string>;
  query?: Record<string, unknown>;
}

const isFunction = (value: unknown): value is (...parameters: unknown[]) => never =>
  typeof value === "function";

function member(owner: unknown, name: string): (...parameters: unknown[]) => never {
  const isOwner = (typeof owner === "object" && owner !== null) || isFunction(owner);
  const found: unknown = isOwner ? Reflect.get(owner, name) : undefined;
  if (isFunction(found)) return found;
  throw new Error(`The client has no ${name}.`);
}

/** The client's method for an operation, with its `.raw` and, for a list, `.all`. */
export function methodOf(
  client: object,
  { resource, method }: OperationCase,
): { call: Call; raw: Call; all: Iterate } {
  const call = member(Reflect.get(client, resource), method.name);
  return { call, raw: member(call, "raw"), all: (...parameters) => member(call, "all")(...parameters) };
}

/** Parameters of a call: the ids, what stands in the one argument, and options. */
export const parametersOf = (
  { method }: OperationCase,
  ids: unknown[],
  value: unknown,
  options: CallSettings = {},
) => (method.argument === undefined ? [...ids, options] : [...ids, value, options]);
