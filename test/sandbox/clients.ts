import { createSevenShifts } from "../../src/apis/sevenshifts.ts";
import { createSevenTime } from "../../src/apis/seventime.ts";
import { createTimekit } from "../../src/apis/timekit.ts";
import type { ClientOptions } from "../../src/client/options.ts";
import type { SandboxApis } from "../../src/sandbox/index.ts";

/** A client of each API that calls a sandbox, without pacing and without trying again unless it is told otherwise. */
export function clientsOf(apis: SandboxApis, options: ClientOptions = {}) {
  const settings = { rateLimit: false, retry: false, ...options } as const;
  const { seventime, sevenshifts, timekit } = apis;
  return {
    seventime: createSevenTime({ ...settings, baseUrl: seventime.baseUrl, clientSecret: seventime.key }),
    sevenshifts: createSevenShifts({ ...settings, baseUrl: sevenshifts.baseUrl, apiKey: sevenshifts.key }),
    timekit: createTimekit({ ...settings, baseUrl: timekit.baseUrl, appKey: timekit.key }),
  };
}
