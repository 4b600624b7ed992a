import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { parameterValue } from "./parameterValue.ts";
import type { OperationCase } from "./operationCase.ts";
import { queriesOf } from "./query.ts";

type Call = (...parameters: unknown[]) => Promise<unknown>;
/** Options of a call, as far as the tests use them. */
interface CallSettings {
  headers?: Record<string, string>;
  query?: Record<string, unknown>;
}

type Iterate = (...parameters: unknown[]) => AsyncIterable<unknown>;

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

/**
 * Parameters of a call: ids of the path, then the one argument, then options. An argument that is left out is the
 * query with the documented examples.
 */
export function callParameters(
  document: OpenApiDocument,
  one: OperationCase,
  value: unknown,
  options: CallSettings = {},
): unknown[] {
  const ids = one.entry.parameters
    .filter((parameter) => parameter.in === "path")
    .map((parameter) => parameterValue(document, parameter));
  const query = one.method.argument?.kind === "query" ? queriesOf(document, one)[0] : undefined;
  return parametersOf(one, ids, value ?? query, options);
}
