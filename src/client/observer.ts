import { environment } from "./environment.ts";
import { ConfigurationError } from "./errors/configurationError.ts";
import type { Events, Hooks, Observer } from "./events.ts";
import type { LogOptions } from "./log.ts";

const levels = ["off", "warn", "info", "debug"] as const;

/** The level from which on an event is a line of the log. */
const levelOf = (name: keyof Events): "warn" | "info" | "debug" =>
  name === "onAnomaly" ? "warn" : name === "onResponse" || name === "onFailure" ? "info" : "debug";

/** The line of an event, its fields as `name=value`; built bit by bit, since there is one for each request. */
function lineOf(name: string, event: object): string {
  let line = `timepact ${name}`;
  for (const key of Object.keys(event)) {
    const value: unknown = Reflect.get(event, key);
    line += ` ${key}=${typeof value === "number" ? Math.round(value) : value}`;
  }
  return line;
}

/**
 * Makes the observer of a client. A hook that throws is told of in the log, and breaks nothing.
 * @throws {ConfigurationError} for a log level that does not exist
 */
export function createObserver(hooks: Hooks, { logger = console, logLevel }: LogOptions): Observer {
  const wanted = logLevel ?? (environment("TIMEPACT_LOG") || "warn");
  const rank = levels.findIndex((level) => level === wanted);
  if (rank < 0) throw new ConfigurationError(`The log level is none of ${levels.join(", ")}.`);
  return (name, event) => {
    const level = levelOf(name);
    try {
      hooks[name]?.(event);
      if (levels.indexOf(level) <= rank) logger[level](lineOf(name, event));
    } catch {
      if (rank > 0) console.warn(`timepact ${name} has thrown an error.`);
    }
  };
}
