import { createSevenShifts } from "../../../src/apis/sevenshifts.ts";
import { createSevenTime } from "../../../src/apis/seventime.ts";
import { createTimekit } from "../../../src/apis/timekit.ts";
import type { DriftWatcher } from "../../../src/client/drift.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { keyHeaders, mainScheme } from "../../../src/openapi/sendKey.ts";
import type { Slug } from "../../../src/sandbox/contracts.ts";
import { readContract } from "../../contract.ts";
import { type OperationCase, operationCases } from "./operationCase.ts";

/** Where a client sends its requests. */
export interface Address {
  url: string;
  fetch(request: Request): Promise<Response>;
}

/** An API whose every operation can be called. */
export interface CalledApi {
  /** Name of its folder in spec/. */
  slug: Slug;
  contract: OpenApiDocument;
  /** Every operation. */
  cases: OperationCase[];
  /** The header with the key. */
  keyHeader: { name: string; value: string };
  /** A client with the key that calls an address, without pacing and without trying again. */
  clientOf(address: Address, onDrift?: DriftWatcher): object;
}

/** What the clients of all APIs are told alike. */
interface ClientSettings {
  baseUrl: string;
  fetch: Address["fetch"];
  rateLimit: false;
  retry: false;
  onDrift?: DriftWatcher;
}

const clients: Record<Slug, (key: string, settings: ClientSettings) => object> = {
  seventime: (clientSecret, settings) => createSevenTime({ ...settings, clientSecret }),
  sevenshifts: (apiKey, settings) => createSevenShifts({ ...settings, apiKey }),
  timekit: (appKey, settings) => createTimekit({ ...settings, appKey }),
};

/** Settings of a client that calls an address and nothing else. */
export const clientSettings = ({ url, fetch }: Address, onDrift?: DriftWatcher): ClientSettings => ({
  baseUrl: url,
  fetch,
  rateLimit: false,
  retry: false,
  ...(onDrift && { onDrift }),
});

/** An API that is called with a key. */
export function calledApi(slug: Slug, key: string): CalledApi {
  const contract = readContract(slug);
  const [[name, value] = ["", ""]] = Object.entries(keyHeaders(mainScheme(contract), key));
  return {
    slug,
    contract,
    cases: operationCases(contract),
    keyHeader: { name, value },
    clientOf: (address, onDrift) => clients[slug](key, clientSettings(address, onDrift)),
  };
}
