/** Where lines of the log go; the console is one. */
export interface Logger {
  warn: (line: string) => void;
  info: (line: string) => void;
  debug: (line: string) => void;
}

/** From nothing to everything. */
export type LogLevel = "off" | "warn" | "info" | "debug";

/** Where the log goes, and how much of it. */
export interface LogOptions {
  /**
   * Where the log goes.
   * @default console
   */
  logger?: Logger;
  /**
   * How much is logged: `warn` what should not be overlooked, `info` a line for each request, `debug` waits and
   * retries too. No line holds a value that was sent or received.
   * @default the environment variable TIMEPACT_LOG, or `warn`
   */
  logLevel?: LogLevel;
}
