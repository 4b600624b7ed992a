import type { Resources } from "../../generated/sevenshifts/client.ts";
import { baseUrl, operations, ratePolicy } from "../../generated/sevenshifts/operations.ts";
import type { paths } from "../../generated/sevenshifts/types.ts";
import { type ApiClient, createClient } from "../client/client.ts";
import { readKey } from "../client/key.ts";
import type { ClientOptions } from "../client/options.ts";
import { textAt } from "../client/pointer.ts";
import type { VendorErrors } from "../client/vendorErrors.ts";

export type * from "../../generated/sevenshifts/client.ts";
export type { components, operations, paths } from "../../generated/sevenshifts/types.ts";
export * from "../../generated/sevenshifts/values.ts";
export * from "../client/public.ts";
export type { TimeOfDay, UtcTimestamp, UtcTimestampOrZero, ZeroTimestamp } from "../client/time.ts";
export { instantOf, isUtcTimestamp, isZeroTimestamp, utcTimestamp } from "../client/utcTimestamp.ts";

/** Options of {@link createSevenShifts}. */
export interface SevenShiftsOptions extends ClientOptions {
  /**
   * The company's API key.
   * @default the environment variable SEVENSHIFTS_API_KEY
   */
  apiKey?: string;
}

/** A client of the 7shifts Partner API, version 1. */
export type SevenShifts = ApiClient<Resources, paths>;

const errors: VendorErrors = {
  // Later pages of the vendor name the kind of error `error` instead of `type`.
  read: (body) => ({
    message: textAt(body, "/message"),
    type: textAt(body, "/type") ?? textAt(body, "/error"),
  }),
  isError: (body) => textAt(body, "/status") === "error",
};

/**
 * Makes a client of the 7shifts Partner API, version 1, which its vendor ended in 2023.
 *
 * @throws {ConfigurationError} when there is no key, or an option cannot work
 * @example
 * const sevenshifts = createSevenShifts();
 * for await (const shift of sevenshifts.shifts.list.all({ start: { gte: "2014-03-01" } })) console.log(shift.start);
 */
export function createSevenShifts(options: SevenShiftsOptions = {}): SevenShifts {
  const apiKey = readKey(options.apiKey, {
    option: "apiKey",
    environment: "SEVENSHIFTS_API_KEY",
    obtain: "7shifts handed keys of version 1 out under Company Settings, API, until March 2023.",
  });
  const headers = { Authorization: `Basic ${btoa(`${apiKey}:`)}` };
  return createClient<Resources, paths>(
    { baseUrl, key: apiKey, headers, operations: operations(), ratePolicy, errors },
    options,
  );
}
