import OpenAI from "openai";
import type { Caller, CallerSettings, UserBody } from "./caller.ts";

/** The client of OpenAI, which stands for all that Stainless generates, with the retries it makes of itself. */
export function openaiCaller({ baseUrl, key, fetch }: CallerSettings): Caller {
  const client = new OpenAI({ apiKey: key, baseURL: baseUrl, ...(fetch && { fetch }) });
  return async (id) => (await client.get<UserBody>(`/users/${id}`)).data.firstName;
}
