import { ConfigurationError } from "./errors/configurationError.ts";
import type { CallOptions, RawResult } from "./method.ts";
import type { ListOperation, OperationData, Operations } from "./operation.ts";
import { fetchPage, iterate } from "./paginate.ts";
import { valueAt } from "./pointer.ts";
import { serializeSearch } from "./search.ts";
import type { CallInput, Sender } from "./send.ts";

const pathNames = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const recordOr = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** Sorts the parameters of a call into ids of the path, the one argument, and options. */
function readParameters(operation: OperationData, parameters: unknown[]): [CallInput, CallOptions] {
  const names = pathNames(operation.path);
  const path: Record<string, string> = {};
  for (const [index, name] of names.entries()) path[name] = String(parameters[index] ?? "");
  const rest = parameters.slice(names.length);
  const argument = operation.argument === undefined ? undefined : rest.shift();
  if (operation.argument === "body" && argument === undefined) {
    throw new ConfigurationError(`${operation.id} needs a body.`);
  }
  const query = operation.argument === "query" ? withSearch(operation, recordOr(argument)) : {};
  const body = operation.argument === "body" ? argument : undefined;
  return [{ path, query, body }, recordOr(rest[0])];
}

/** The query with its search keys as one text. */
const withSearch = ({ search }: OperationData, query: Record<string, unknown>): Record<string, unknown> =>
  search !== undefined && isRecord(query[search])
    ? { ...query, [search]: serializeSearch(query[search]) }
    : query;

type Call = (...parameters: unknown[]) => Promise<unknown>;

/** What a method answers with: the address of a redirect, nothing, the body, or the item in it. */
function resultOf({ item, redirect }: OperationData, { data, response }: RawResult<unknown>): unknown {
  if (redirect) return response.headers.get("Location") ?? undefined;
  if (item === null) return undefined;
  return item === undefined ? data : valueAt(data, item);
}

function itemMethod(operation: OperationData, send: Sender): Call {
  const raw = async (...parameters: unknown[]): Promise<RawResult<unknown>> =>
    send(operation, ...readParameters(operation, parameters));
  const method: Call = async (...parameters) => resultOf(operation, await raw(...parameters));
  return Object.assign(method, { raw });
}

function listMethod(operation: ListOperation, send: Sender): Call {
  const prepare = (parameters: unknown[]) => {
    const [input, options] = readParameters(operation, parameters);
    return {
      operation,
      query: input.query,
      send: (query: Record<string, unknown>) => send(operation, { ...input, query }, options),
    };
  };
  return Object.assign(async (...parameters: unknown[]) => fetchPage(prepare(parameters)), {
    raw: async (...parameters: unknown[]) => {
      const call = prepare(parameters);
      return call.send(call.query);
    },
    all: (...parameters: unknown[]) => iterate(prepare(parameters)),
  });
}

const isList = (operation: OperationData): operation is ListOperation => operation.pagination !== undefined;

const methodOf = (operation: OperationData, send: Sender): Call =>
  isList(operation) ? listMethod(operation, send) : itemMethod(operation, send);

/** Makes the methods of every resource from the table of operations. */
export function buildResources(operations: Operations, send: Sender): Record<string, Record<string, Call>> {
  return Object.fromEntries(
    Object.entries(operations).map(([resource, methods]) => [
      resource,
      Object.fromEntries(
        Object.entries(methods).map(([name, operation]) => [name, methodOf(operation, send)]),
      ),
    ]),
  );
}
