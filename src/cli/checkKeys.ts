import type { Slug } from "../sandbox/contracts.ts";

/** Environment variable that holds the key of each API. */
export const keyVariables: Record<Slug, string> = {
  seventime: "SEVENTIME_CLIENT_SECRET",
  sevenshifts: "SEVENSHIFTS_API_KEY",
  timekit: "TIMEKIT_APP_KEY",
};

const basic = (text: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(text).toString("base64")}`,
});

/** The headers that carry a key of each API. */
export const keyHeaders: Record<Slug, (key: string) => Record<string, string>> = {
  seventime: (key) => ({ "client-secret": key }),
  sevenshifts: (key) => basic(`${key}:`),
  timekit: (key) => basic(`:${key}`),
};
