import { calledApi } from "../../../scripts/testContract/calls/calledApi.ts";
import { watchDrift } from "../../../src/apis/timekitDrift.ts";
import type { VendorMessage } from "../../../src/client/vendorErrors.ts";
import { type ApiUnderTest, contractKey } from "../support/api.ts";

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
  ...calledApi("timekit", contractKey),
  errorOf: ({ name }) => errors[name] ?? {},
  watchDrift,
};
