import { create } from "axios";
import type { Caller, CallerSettings, UserBody } from "./caller.ts";

/** axios, which does not retry. */
export function axiosCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  const client = create({
    baseURL: baseUrl,
    headers: { "Client-Secret": key },
    ...(fetch && { adapter: "fetch", env: { fetch } }),
  });
  return async (id) => (await client.get<UserBody>(`/users/${id}`)).data.data.firstName;
}
