import createClient from "openapi-fetch";
import { requiredHeaders } from "../../generated/seventime/operations.ts";
import type { paths } from "../../generated/seventime/types.ts";
import type { Caller, CallerSettings } from "./caller.ts";

/** openapi-fetch, which does not retry, with the headers that Seven Time wants of every request. */
export function openapiFetchCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  const client = createClient<paths>({
    baseUrl,
    headers: { ...requiredHeaders, "Client-Secret": key },
    ...(fetch && { fetch }),
  });
  return async (id) => {
    const { data } = await client.GET("/users/{_id}", { params: { path: { _id: id } } });
    return data?.data.firstName ?? "";
  };
}
