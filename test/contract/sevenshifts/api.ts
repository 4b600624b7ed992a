import { readContract } from "../../../scripts/contract.ts";
import { createSevenShifts } from "../../../src/apis/sevenshifts.ts";
import { watchDrift } from "../../../src/apis/sevenshiftsDrift.ts";
import { textAt, valueAt } from "../../../src/client/pointer.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";
import { operationCases } from "../support/operationCase.ts";

const contract = readContract("sevenshifts");

/** 7shifts, as the contract tests see it. */
export const sevenshifts: ApiUnderTest = {
  slug: "sevenshifts",
  contract,
  cases: operationCases(contract),
  // The key is the user name, the password is empty.
  keyHeader: { name: "Authorization", value: `Basic ${btoa(`${contractKey}:`)}` },
  errorOf: ({ value }) => ({ message: textAt(value, "/message"), type: String(valueAt(value, "/type")) }),
  watchDrift,
  clientOf: ({ url, fetch }, onDrift) =>
    createSevenShifts({
      apiKey: contractKey,
      baseUrl: url,
      fetch,
      rateLimit: false,
      retry: false,
      ...(onDrift && { onDrift }),
    }),
};
