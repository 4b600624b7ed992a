import { testDocumentation } from "../suites/documentation.ts";
import { seventime } from "./api.ts";

testDocumentation(seventime, {
  taken: {
    // The table prints a capital; both samples send `project`.
    createWorkOrder: { Project: "project" },
    // The value of a custom field has the form that the company chose for it, so it is left open.
    getInvoice: {
      "data.customFields[].value.distributorId": "data.customFields[].value",
      "data.customFields[].value.distributorName": "data.customFields[].value",
    },
  },
  printed: { operations: 101, parameters: 248, fields: 186, answers: 101, bodies: 66 },
  beyond: {},
  // They stand in a comment of the pages.
  leftOut: [
    ["DELETE", "/customers"],
    ["DELETE", "/invoices"],
    ["DELETE", "/projects"],
    ["DELETE", "/users"],
    ["DELETE", "/workOrders"],
  ],
});
