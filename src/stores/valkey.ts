import { ConfigurationError } from "../client/errors/configurationError.ts";
import { TimepactError } from "../client/errors/timepactError.ts";
import type { Rate, RateStore } from "../client/policy/rate.ts";
import { type ValkeyClient, connectionOf, connectionTo } from "./valkeyConnection.ts";
import { pauseOn, reserveOn } from "./valkeyScript.ts";

export type { Rate, RateStore, ValkeyClient };

/** A store that has a connection of its own when it was given an address. */
export interface ValkeyStore extends RateStore {
  reserve(budget: string, rate: Rate): Promise<number>;
  pause(budget: string, rate: Rate, milliseconds: number): Promise<void>;
  /** Ends the store's own connection; a client that the store was given stays open. */
  close(): Promise<void>;
}

/** What kind of failure it was: a system's code, the first word of a server's answer, or an error's class. */
function kindOf(error: unknown): string {
  const { code, message, constructor } = Object(error);
  if (typeof code === "string") return code;
  return /^[A-Z]{2,}\b/.exec(String(message))?.[0] ?? String(constructor.name);
}

/** Without the cause: it names the address. */
function failure(error: unknown): TimepactError {
  if (error instanceof ConfigurationError) return error;
  return new TimepactError(
    `valkeyStore got no answer from its server (${kindOf(error)}). Look whether the server runs, and lets this app run scripts.`,
  );
}

/**
 * Keeps the next free moments in a Valkey or Redis server, for the processes of a fleet, on the server's clock.
 * @param connection an address, for which the package `redis` must be installed, or a connected client of that package
 * @example
 * createSevenTime({ rateLimit: { store: valkeyStore("redis://127.0.0.1:6379") } });
 */
export function valkeyStore(connection: string | ValkeyClient): ValkeyStore {
  const { use, close } = typeof connection === "string" ? connectionTo(connection) : connectionOf(connection);
  const ask = <T>(work: (client: ValkeyClient) => Promise<T>): Promise<T> =>
    use(work).catch((error: unknown) => {
      throw failure(error);
    });
  return {
    reserve: (budget, rate) => ask((client) => reserveOn(client, budget, rate)),
    async pause(budget, rate, milliseconds) {
      await ask((client) => pauseOn(client, budget, rate, milliseconds));
    },
    close,
  };
}
