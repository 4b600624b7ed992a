import { ensureProgram, findInPath } from "./program.ts";

/** There is no Valkey or Redis, and none could be installed; the message says what to do. */
export class ValkeyError extends Error {
  override name = "ValkeyError";
}

const names = ["valkey-server", "redis-server"];

/** The program of an installed Valkey or Redis server; undefined where there is none. */
export const findValkey = (environment: NodeJS.ProcessEnv = process.env): string | undefined =>
  findInPath(names, environment);

/**
 * The program of a Valkey or Redis server: the one that VALKEY_PATH names, one that is installed, or Debian's, which
 * is installed now where that is possible, and not started.
 * @throws {ValkeyError} when there is none and none can be installed
 */
export const ensureValkey = (): Promise<string> =>
  ensureProgram({
    name: "Valkey server",
    products: "Valkey or Redis",
    variable: "VALKEY_PATH",
    packages: names,
    find: findValkey,
    Failure: ValkeyError,
  });
