import { readContract } from "../../../scripts/contract.ts";
import { createTimekit } from "../../../src/apis/timekit.ts";
import { watchDrift } from "../../../src/apis/timekitDrift.ts";
import type { VendorMessage } from "../../../src/client/vendorErrors.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";
import { operationCases } from "../support/operationCase.ts";

const contract = readContract("timekit");

/** What the examples of errors say; a sentence is made from texts by field. */
const errors: Record<string, VendorMessage> = {
  unauthorized: { message: "The key is not valid." },
  notFound: { message: "Not found", type: "Project" },
  fields: {
    message: "start: The start field is required.",
    fields: { start: ["The start field is required."] },
  },
  action: {
    message: "customer.email: The email must be a valid email address.",
    type: "save_booking_data",
    fields: { "customer.email": ["The email must be a valid email address."] },
  },
  text: { message: "The webhook url is not valid." },
  tooManyRequests: { message: "Too many requests." },
  serviceUnavailable: { message: "Service unavailable." },
};

/** Timekit, as the contract tests see it. */
export const timekit: ApiUnderTest = {
  slug: "timekit",
  contract,
  cases: operationCases(contract),
  // The key is the password, the user name is empty.
  keyHeader: { name: "Authorization", value: `Basic ${btoa(`:${contractKey}`)}` },
  errorOf: ({ name }) => errors[name] ?? {},
  watchDrift,
  clientOf: ({ url, fetch }, onDrift) =>
    createTimekit({
      appKey: contractKey,
      baseUrl: url,
      fetch,
      rateLimit: false,
      retry: false,
      ...(onDrift && { onDrift }),
    }),
};
