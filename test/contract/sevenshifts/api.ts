import { calledApi } from "../../../scripts/testContract/calls/calledApi.ts";
import { watchDrift } from "../../../src/apis/sevenshiftsDrift.ts";
import { textAt, valueAt } from "../../../src/client/pointer.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";

/** 7shifts, as the contract tests see it. */
export const sevenshifts: ApiUnderTest = {
  ...calledApi("sevenshifts", contractKey),
  errorOf: ({ value }) => ({ message: textAt(value, "/message"), type: String(valueAt(value, "/type")) }),
  watchDrift,
};
