import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { ConfigurationError } from "../client/errors/configurationError.ts";
import { type Arrival, pause, reserve } from "../client/policy/arrival.ts";
import type { Rate, RateStore } from "../client/policy/rate.ts";
import { change, codeOf } from "./versions.ts";

export type { Rate, RateStore };

/** Whatever a budget is called, its folder has a safe name. */
const folderOf = (path: string, budget: string): string =>
  join(path, createHash("sha256").update(budget).digest("hex"));

/**
 * Keeps the next free moments in a folder, for the processes of one machine. No process ever holds a lock, so one
 * that crashes or is stopped leaves the others alone.
 * @param path the folder, which is made when it is needed; its file system must know hard links
 * @example
 * createSevenTime({ rateLimit: { store: fileStore("/var/lib/app/rate") } });
 */
export function fileStore(path: string): RateStore {
  const temporary = `${randomUUID()}.tmp`;
  const changeBudget = <T extends { arrival: Arrival }>(
    budget: string,
    next: (arrival: Arrival | undefined) => T,
  ): T => {
    try {
      return change(folderOf(path, budget), temporary, next);
    } catch (error) {
      const code = codeOf(error);
      if (typeof code !== "string") throw error;
      throw new ConfigurationError(
        `fileStore cannot keep its state in ${path} (${code}). Give it a folder that this process may write to, on a file system with hard links.`,
      );
    }
  };
  return {
    reserve: (budget, rate) => changeBudget(budget, (arrival) => reserve(arrival, rate, Date.now())).wait,
    pause(budget, rate, milliseconds) {
      changeBudget(budget, (arrival) => ({ arrival: pause(arrival, rate, milliseconds, Date.now()) }));
    },
  };
}
