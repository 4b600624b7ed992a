import { ApiError } from "./errors/apiError.ts";
import { ConfigurationError } from "./errors/configurationError.ts";
import { NetworkError } from "./errors/networkError.ts";
import { TimeoutError } from "./errors/timeoutError.ts";
import type { NaturalKey, OperationData } from "./operation.ts";
import { type ListCall, iterate } from "./paginate.ts";
import { readerOf } from "./parameters.ts";
import { isRecord } from "./pointer.ts";
import type { Call } from "./resources.ts";

/** What `ensure` is made from. */
interface EnsureSettings {
  operation: OperationData;
  key: NaturalKey;
  create: Call;
  list: (parameters: unknown[]) => ListCall;
}

const attempts = 3;

/** Tells whether a create that failed with this may have been carried out. */
const mayHaveActed = (error: unknown): boolean =>
  error instanceof ApiError
    ? error.status >= 500
    : (error instanceof NetworkError || error instanceof TimeoutError) && error.outcome === "unknown";

/** Makes the method that creates a thing once: before it is sent again it is looked for by its natural key. */
export function ensureMethod({ operation, key, create, list }: EnsureSettings): Call {
  const read = readerOf(operation);
  const { field, parameter, isSearch } = key;
  return async (...parameters) => {
    const [{ body }, options] = read(parameters);
    const wanted = isRecord(body) ? body[field] : undefined;
    if (wanted === undefined) {
      throw new ConfigurationError(`${operation.id}: ensure needs ${field}.`);
    }
    const find = async (): Promise<unknown> => {
      const query = { [parameter]: isSearch ? { [field]: wanted } : wanted };
      for await (const item of iterate(list([query, { ...options, query: {} }]))) {
        if (isRecord(item) && String(item[field]) === String(wanted)) return item;
      }
      return undefined;
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await create(...parameters);
      } catch (error) {
        // A second one that is refused tells that the first has been carried out after all.
        if (!mayHaveActed(error) && (attempt === 1 || !(error instanceof ApiError))) throw error;
        const found = await find().catch(() => {
          throw error;
        });
        if (found !== undefined) return found;
        if (attempt === attempts || !mayHaveActed(error)) throw error;
      }
    }
  };
}
