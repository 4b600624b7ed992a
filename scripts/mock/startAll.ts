import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { readContract } from "../contract.ts";
import type { Place } from "./ports.ts";
import { type Mock, type MockOptions, startMock } from "./start.ts";

/** The mock of an API. */
export interface ServedApi {
  api: string;
  document: OpenApiDocument;
  mock: Mock;
}

async function serve({ api, port }: Place, options: MockOptions): Promise<ServedApi> {
  const document = readContract(api);
  return { api, document, mock: await startMock(document, { ...options, port }) };
}

/**
 * Serves several APIs in this process: all of them or, where one cannot listen, none.
 * @throws {ContractError} when a contract is missing
 * @throws {MockError} when one cannot listen
 */
export async function startMocks(
  places: Place[],
  optionsOf: (api: string) => Omit<MockOptions, "port"> = () => ({}),
): Promise<ServedApi[]> {
  const results = await Promise.allSettled(places.map((place) => serve(place, optionsOf(place.api))));
  const served = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.find((result) => result.status === "rejected");
  if (failed === undefined) return served;
  await Promise.all(served.map(({ mock }) => mock.close()));
  throw failed.reason;
}
