import { type SevenTimeOptions, createSevenTime } from "../../src/apis/seventime.ts";
import { watchDrift } from "../../src/apis/seventimeDrift.ts";
import type { Caller, CallerSettings } from "./caller.ts";

const nothing = (): void => {};

/** timepact with some options. */
export function timepactCaller(
  { baseUrl, key, fetch }: CallerSettings,
  options: SevenTimeOptions = {},
): Caller {
  const seventime = createSevenTime({ clientSecret: key, baseUrl, ...(fetch && { fetch }), ...options });
  return async (id) => (await seventime.users.get(id)).firstName;
}

/** timepact with everything on that can be, at a rate that never waits. */
export function timepactEverythingCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  const seventime = createSevenTime({
    clientSecret: key,
    baseUrl,
    ...(fetch && { fetch }),
    rateLimit: { requests: 1e9, per: 1000, burst: 1e9 },
    timeout: 30_000,
    deadline: 60_000,
    onRequest: nothing,
    onResponse: nothing,
    onRetry: nothing,
    onWait: nothing,
    onAnomaly: nothing,
    onDrift: watchDrift(nothing),
    logger: { warn: nothing, info: nothing, debug: nothing },
    logLevel: "info",
  });
  const { signal } = new AbortController();
  return async (id) => (await seventime.users.get(id, { signal })).firstName;
}
