import type { Resources } from "../../generated/seventime/client.ts";
import { baseUrl, operations, ratePolicy, requiredHeaders } from "../../generated/seventime/operations.ts";
import type { paths } from "../../generated/seventime/types.ts";
import { type ApiClient, createClient } from "../client/client.ts";
import { readKey } from "../client/key.ts";
import type { ClientOptions } from "../client/options.ts";
import { textAt } from "../client/pointer.ts";
import type { VendorErrors } from "../client/vendorErrors.ts";
import { type WallClock, wallClockOf } from "../client/wallClock.ts";

export type * from "../../generated/seventime/client.ts";
export type { components, operations, paths } from "../../generated/seventime/types.ts";
export * from "../../generated/seventime/values.ts";
export * from "../client/public.ts";
export type { UtcDateTime, WallDateTime, WallMinute } from "../client/time.ts";
export { isWallDateTime, isWallMinute } from "../client/time.ts";

/** Options of {@link createSevenTime}. */
export interface SevenTimeOptions extends ClientOptions {
  /**
   * The company's API key.
   * @default the environment variable SEVENTIME_CLIENT_SECRET
   */
  clientSecret?: string;
}

/** A client of the Seven Time API. */
export type SevenTime = ApiClient<Resources, paths>;

const errors: VendorErrors = {
  read: (body) => ({ message: textAt(body, "/errorMessage") }),
  isError: () => false,
};

/**
 * Makes a client of the Seven Time API.
 *
 * @throws {ConfigurationError} when there is no key, or an option cannot work
 * @example
 * const seventime = createSevenTime();
 * for await (const log of seventime.timeLogs.list.all({ timestamp: "2026-01-01 00:00" })) console.log(log.time);
 */
export function createSevenTime(options: SevenTimeOptions = {}): SevenTime {
  const clientSecret = readKey(options.clientSecret, {
    option: "clientSecret",
    environment: "SEVENTIME_CLIENT_SECRET",
    obtain: "Seven Time hands keys out under Settings, Integrations, API.",
  });
  return createClient<Resources, paths>(
    {
      baseUrl,
      key: clientSecret,
      headers: { ...requiredHeaders, "Client-Secret": clientSecret },
      operations: operations(),
      ratePolicy,
      errors,
    },
    options,
  );
}

/** Turns instants into Swedish wall time, the form in which Seven Time takes times. */
export const stockholm: WallClock = /* @__PURE__ */ wallClockOf("Europe/Stockholm");
