import { ensureMethod } from "./ensure.ts";
import type { RawResult } from "./method.ts";
import type { ListOperation, OperationData, Operations } from "./operation.ts";
import type { Observer } from "./events.ts";
import { type ListCall, fetchPage, iterate } from "./paginate.ts";
import { readerOf } from "./parameters.ts";
import { valueAt } from "./pointer.ts";
import type { Sender } from "./send.ts";

/** A method of a client, whose parameters its type knows. */
export type Call = (...parameters: unknown[]) => Promise<unknown>;

/** What methods are made with. */
export interface Workshop {
  send: Sender;
  observe: Observer;
}

/** What a method answers with: the address of a redirect, nothing, the body, or the item in it. */
function resultOf({ item, redirect }: OperationData, { data, response }: RawResult<unknown>): unknown {
  if (redirect) return response.headers.get("Location") ?? undefined;
  if (item === null) return undefined;
  return item === undefined ? data : valueAt(data, item);
}

function itemMethod(operation: OperationData, { send }: Workshop): Call {
  const read = readerOf(operation);
  const method: Call = async (...parameters) =>
    resultOf(operation, await send(operation, ...read(parameters)));
  return Object.assign(method, {
    raw: async (...parameters: unknown[]) => send(operation, ...read(parameters)),
  });
}

/** Makes a list's call from its parameters. */
export function listCaller(operation: ListOperation, { send, observe }: Workshop) {
  const read = readerOf(operation);
  return (parameters: unknown[]): ListCall => {
    const [input, options] = read(parameters);
    return {
      operation,
      observe,
      query: input.query,
      send: (query) => send(operation, { ...input, query }, options),
    };
  };
}

function listMethod(operation: ListOperation, workshop: Workshop): Call {
  const prepare = listCaller(operation, workshop);
  return Object.assign(async (...parameters: unknown[]) => fetchPage(prepare(parameters)), {
    raw: async (...parameters: unknown[]) => {
      const call = prepare(parameters);
      return call.send(call.query);
    },
    async *all(...parameters: unknown[]) {
      yield* iterate(prepare(parameters));
    },
  });
}

const isList = (operation: OperationData | undefined): operation is ListOperation =>
  operation?.pagination !== undefined;

function methodOf(
  operation: OperationData,
  methods: Record<string, OperationData>,
  workshop: Workshop,
): Call {
  if (isList(operation)) return listMethod(operation, workshop);
  const method = itemMethod(operation, workshop);
  const { list } = methods;
  if (operation.key === undefined || !isList(list)) return method;
  const ensure = ensureMethod({
    operation,
    key: operation.key,
    create: method,
    list: listCaller(list, workshop),
  });
  return Object.assign(method, { ensure });
}

/** Makes the methods of every resource from the table of operations. */
export function buildResources(
  operations: Operations,
  workshop: Workshop,
): Record<string, Record<string, Call>> {
  return Object.fromEntries(
    Object.entries(operations).map(([resource, methods]) => [
      resource,
      Object.fromEntries(
        Object.entries(methods).map(([name, operation]) => [name, methodOf(operation, methods, workshop)]),
      ),
    ]),
  );
}
