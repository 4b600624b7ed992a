import { ConfigurationError } from "./errors/configurationError.ts";
import type { CallOptions } from "./method.ts";
import type { OperationData } from "./operation.ts";
import { encodeSegment } from "./path.ts";
import { isRecord } from "./pointer.ts";

/** What one call sends. */
export interface CallInput {
  /** The path with the ids in it. */
  path: string;
  ids: unknown[];
  query: Record<string, unknown>;
  body: unknown;
}

/** Reads the parameters of a call: ids of the path, the one argument, and options. */
export type ParameterReader = (parameters: unknown[]) => [CallInput, CallOptions];

const recordOr = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/**
 * Makes the reader of an operation's parameters.
 * @throws {ConfigurationError} from the reader, when an id or the body is missing
 */
export function readerOf({ id, path, argument, search }: OperationData): ParameterReader {
  // Text and names take turns: `/users/`, `_id`, and nothing behind it.
  const parts = path.split(/[{}]/);
  const count = (parts.length - 1) / 2;
  return (parameters) => {
    const filled = parts.map((part, index) =>
      index % 2 ? encodeSegment(part, parameters[(index - 1) / 2]) : part,
    );
    const value = argument && parameters[count];
    const isBody = argument === "body";
    if (isBody && value === undefined) throw new ConfigurationError(`${id} needs a body.`);
    const query = isBody ? {} : recordOr(value);
    return [
      {
        path: filled.join(""),
        ids: parameters.slice(0, count),
        query: search ? search(query) : query,
        body: isBody ? value : undefined,
      },
      recordOr(parameters[argument ? count + 1 : count]),
    ];
  };
}
