import { readContract } from "../../scripts/contract.ts";
import type { Caller, UserBody } from "./caller.ts";

/** The user that the contract has as its example, under the name that callers look for. */
function exampleUser(): object {
  const { components } = readContract("seventime");
  const { value } = components.examples?.["getUserResponse"] ?? {};
  const { data }: UserBody = JSON.parse(JSON.stringify(value));
  return { data: { ...data, firstName: "1" } };
}

const text = JSON.stringify(exampleUser());
const headers = { "Content-Type": "application/json" };

/** A fetch that answers at once. */
export const answerAtOnce = async (): Promise<Response> => new Response(text, { headers });

/** The stub without a client: what every caller's time has in it. */
export const stubCaller = (): Caller => async () => {
  const response = await answerAtOnce();
  const body: UserBody = await response.json();
  return body.data.firstName;
};
