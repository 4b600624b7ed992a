import { inspect } from "node:util";

/** Errors that were made since the last look, and texts that were printed. */
const made: Error[] = [];
const printed: string[] = [];

// Set up before anything of ours is loaded: every class of errors is made from this one.
const OwnError = globalThis.Error;
globalThis.Error = new Proxy(OwnError, {
  construct(target, parameters, newTarget) {
    const error: Error = Reflect.construct(target, parameters, newTarget);
    made.push(error);
    return error;
  },
});

for (const name of ["log", "info", "warn", "error", "debug"] as const) {
  const print = console[name].bind(console);
  console[name] = (...values: unknown[]) => {
    printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
    print(...values);
  };
}

/** Tells whether an error is the client's. */
function isOurs(error: object): boolean {
  for (
    let type: unknown = error.constructor;
    typeof type === "function";
    type = Object.getPrototypeOf(type)
  ) {
    if (type.name === "TimepactError") return true;
  }
  return false;
}

/** All that can be seen of an error without asking for its body. */
const looksOf = (error: Error): string =>
  [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    error.stack,
    inspect(error.cause, { depth: 9 }),
  ].join("\n");

/** Everything that can be seen of our errors and in the log since the last look. */
export function seenSince(): string[] {
  const texts = [...made.filter(isOurs).map(looksOf), ...printed];
  made.length = 0;
  printed.length = 0;
  return texts;
}
