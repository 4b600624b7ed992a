import { sandboxKeys } from "./keys.ts";
import type { SandboxApis } from "./options.ts";

/** Where each API lies below the sandbox's own address: its slug and the base path of its vendor. */
export const mounts = {
  seventime: "/seventime/api/2",
  sevenshifts: "/sevenshifts/v1",
  timekit: "/timekit/v2",
} as const;

/** How to call each API of a sandbox with an address. */
export const apisAt = (url: string): SandboxApis => ({
  seventime: { baseUrl: url + mounts.seventime, key: sandboxKeys.seventime.clientSecret },
  sevenshifts: { baseUrl: url + mounts.sevenshifts, key: sandboxKeys.sevenshifts.apiKey },
  timekit: {
    baseUrl: url + mounts.timekit,
    key: sandboxKeys.timekit.appKey,
    widgetKey: sandboxKeys.timekit.widgetKey,
  },
});
