import { calledApi } from "../../../scripts/testContract/calls/calledApi.ts";
import { watchDrift } from "../../../src/apis/seventimeDrift.ts";
import { textAt } from "../../../src/client/pointer.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";

/** Seven Time, as the contract tests see it. */
export const seventime: ApiUnderTest = {
  ...calledApi("seventime", contractKey),
  errorOf: ({ value }) => ({ message: textAt(value, "/errorMessage") }),
  watchDrift,
};
