import type { Resources } from "../../generated/timekit/client.ts";
import { baseUrl, operations, ratePolicy } from "../../generated/timekit/operations.ts";
import type { paths } from "../../generated/timekit/types.ts";
import { type ApiClient, createClient } from "../client/client.ts";
import { checkKey, readKey } from "../client/key.ts";
import type { ClientOptions } from "../client/options.ts";
import { isRecord, textAt, valueAt } from "../client/pointer.ts";
import type { VendorErrors } from "../client/vendorErrors.ts";

export type * from "../../generated/timekit/client.ts";
export type { components, operations, paths } from "../../generated/timekit/types.ts";
export * from "../../generated/timekit/values.ts";
export * from "../client/public.ts";
export { instantOfOffset, isOffsetDateTime, offsetDateTime } from "../client/offsetDateTime.ts";
export type { SearchOf } from "../client/search.ts";
export type { OffsetDateTime } from "../client/time.ts";
export { verifyTimekitWebhook } from "./timekitWebhook.ts";

/** What a resource proves itself with. */
export interface ResourceKey {
  email: string;
  /** Token that the resource was given. */
  token: string;
  /** Slug of the app, which goes into the header `Timekit-App`. */
  app: string;
}

/** Options of {@link createTimekit}. */
export interface TimekitOptions extends ClientOptions {
  /**
   * Key of the app, or its widget key in a browser; null for the calls that need none.
   * @default the environment variable TIMEKIT_APP_KEY
   */
  appKey?: string | null;
  /**
   * Key of one resource instead of the app's, for the few operations that want it.
   * @deprecated Timekit is phasing keys of resources out.
   */
  resource?: ResourceKey;
  /** Zone that times are read and printed in, a name of the tz database; sent with every request. */
  timeZone?: string;
}

/** A client of the Timekit API, version 2. */
export type Timekit = ApiClient<Resources, paths>;

const isText = (value: unknown): value is string => typeof value === "string";

/** Texts by field of the request; one text alone counts as a list. */
function fieldsIn(body: unknown): Record<string, string[]> | undefined {
  const errors = valueAt(body, "/errors");
  if (!isRecord(errors)) return undefined;
  const fields = Object.entries(errors).map(
    ([field, value]) => [field, [value].flat().filter(isText)] as const,
  );
  return Object.fromEntries(fields.filter(([, texts]) => texts.length > 0));
}

const sentenceOf = (fields: Record<string, string[]>): string =>
  Object.entries(fields)
    .map(([field, texts]) => `${field}: ${texts.join(" ")}`)
    .join(" ");

const errors: VendorErrors = {
  read(body) {
    const fields = fieldsIn(body);
    const message = textAt(body, "/error") ?? (sentenceOf(fields ?? {}) || undefined);
    return { message, type: textAt(body, "/action") ?? textAt(body, "/model"), fields };
  },
  isError: () => false,
};

function appHeaders(passed: string | null | undefined): Record<string, string> {
  if (passed === null) return {};
  const key = readKey(passed, {
    option: "appKey",
    environment: "TIMEKIT_APP_KEY",
    obtain: "Timekit's admin interface shows it.",
  });
  return { Authorization: `Basic ${btoa(`:${key}`)}` };
}

const resourceHeaders = ({ email, token, app }: ResourceKey): Record<string, string> => ({
  Authorization: `Basic ${btoa(checkKey(`${email}:${token}`, "resource"))}`,
  "Timekit-App": app,
});

/**
 * Makes a client of the Timekit API, version 2.
 *
 * @throws {ConfigurationError} when there is no key, or an option cannot work
 * @example
 * const timekit = createTimekit();
 * const { data: bookings } = await timekit.bookings.list({ search: { graph: "instant" }, include: ["attributes"] });
 */
export function createTimekit(options: TimekitOptions = {}): Timekit {
  const { appKey, resource, timeZone, ...rest } = options;
  const headers = {
    ...(resource === undefined ? appHeaders(appKey) : resourceHeaders(resource)),
    ...(timeZone !== undefined && { "Timekit-Timezone": timeZone }),
  };
  const { Authorization: key = "" }: Record<string, string> = headers;
  return createClient<Resources, paths>(
    { baseUrl, key, headers, operations: operations(), ratePolicy, errors },
    rest,
  );
}
