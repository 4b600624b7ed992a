import ky from "ky";
import type { Caller, CallerSettings, UserBody } from "./caller.ts";

/** ky with the retries it makes of itself. */
export function kyCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  const client = ky.create({
    prefix: baseUrl,
    headers: { "Client-Secret": key },
    ...(fetch && { fetch }),
  });
  return async (id) => (await client.get(`users/${id}`).json<UserBody>()).data.firstName;
}
