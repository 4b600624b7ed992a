import createFetchClient from "openapi-fetch";
import { Bench } from "tinybench";
import type { paths } from "../generated/seventime/types.ts";
import { createSevenTime } from "../src/apis/seventime.ts";

/** Time of one call, as a median, and as a ratio to openapi-fetch alone. */
export interface Overhead {
  peer: string;
  microseconds: number;
  ratio: number;
}

const baseUrl = "http://127.0.0.1:1";
const text = JSON.stringify({ data: { _id: "1", firstName: "Anna", lastName: "Andersson" } });
const headers = { "Content-Type": "application/json" };
const answer = async (): Promise<Response> => new Response(text, { headers });

const rounded = (value: number): number => Number(value.toFixed(2));

/** Measures one GET of one record with a fetch that answers at once. */
export async function measureOverhead(): Promise<Overhead[]> {
  const seventime = createSevenTime({ clientSecret: "key", baseUrl, fetch: answer });
  const openapiFetch = createFetchClient<paths>({
    baseUrl,
    fetch: answer,
    headers: { "Client-Secret": "key" },
  });
  const bench = new Bench({ time: 1500, warmupTime: 300 });
  bench.add("fetch and JSON alone", async () => {
    const response = await answer();
    await response.json();
  });
  bench.add("openapi-fetch", async () => {
    await openapiFetch.GET("/users/{_id}", { params: { path: { _id: "1" } } });
  });
  bench.add("timepact", async () => {
    await seventime.users.get("1");
  });
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({
    peer: name,
    microseconds: "latency" in result ? result.latency.p50 * 1000 : Number.NaN,
  }));
  const base = medians.find(({ peer }) => peer === "openapi-fetch")?.microseconds ?? Number.NaN;
  return medians.map(({ peer, microseconds }) => ({
    peer,
    microseconds: rounded(microseconds),
    ratio: rounded(microseconds / base),
  }));
}
