import { environment } from "./environment.ts";
import { ConfigurationError } from "./errors/configurationError.ts";

/** Where a client finds its key. */
export interface KeySource {
  /** Name of the client's option. */
  option: string;
  /** Name of the environment variable. */
  environment: string;
  /** Where the vendor hands keys out, as a sentence. */
  obtain: string;
}

const headerSafe = /^[\x21-\x7e]+$/;

/**
 * The key itself, when a header can carry it.
 * @throws {ConfigurationError} when it holds a space, a line break or another character that a header cannot carry
 */
export function checkKey(key: string, where: string): string {
  if (headerSafe.test(key)) return key;
  throw new ConfigurationError(
    `The key in ${where} holds a character that a header cannot carry. Copy it again.`,
  );
}

/**
 * The key that was passed, or the one of the environment.
 * @throws {ConfigurationError} when there is none, or it cannot be sent in a header
 */
export function readKey(passed: string | undefined, source: KeySource): string {
  const key = passed ?? environment(source.environment);
  if (key !== undefined && key !== "") return checkKey(key, `${source.option} or ${source.environment}`);
  throw new ConfigurationError(
    `No key: set ${source.environment} or pass ${source.option}. ${source.obtain}`,
  );
}
