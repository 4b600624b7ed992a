import { readContract } from "../../../scripts/contract.ts";
import { createSevenTime } from "../../../src/apis/seventime.ts";
import { watchDrift } from "../../../src/apis/seventimeDrift.ts";
import { textAt } from "../../../src/client/pointer.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";
import { operationCases } from "../support/operationCase.ts";

const contract = readContract("seventime");

/** Seven Time, as the contract tests see it. */
export const seventime: ApiUnderTest = {
  slug: "seventime",
  contract,
  cases: operationCases(contract),
  keyHeader: { name: "Client-Secret", value: contractKey },
  errorOf: ({ value }) => ({ message: textAt(value, "/errorMessage") }),
  watchDrift,
  clientOf: ({ url, fetch }, onDrift) =>
    createSevenTime({
      clientSecret: contractKey,
      baseUrl: url,
      fetch,
      rateLimit: false,
      retry: false,
      ...(onDrift && { onDrift }),
    }),
};
