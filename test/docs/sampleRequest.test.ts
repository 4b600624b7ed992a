import { expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { sampleRequest } from "../../scripts/docs/samples/request.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";

const seventime = readContract("seventime");
const sevenshifts = readContract("sevenshifts");
const timekit = readContract("timekit");

const requestOf = (contract: OpenApiDocument, operationId: string) => {
  const entry = listOperations(contract).find(({ operation }) => operation.operationId === operationId);
  return entry && sampleRequest(contract, entry);
};
const queryOf = (operationId: string) => requestOf(sevenshifts, operationId)?.query.map(({ name }) => name);

test("a request shows how a list is filtered by an object, and nothing that a read can do without", () => {
  expect(queryOf("listTimePunches")).toEqual(["clocked_in", "clocked_out"]);
  expect(queryOf("getEvent")).toEqual([]);
});

test("a request shows a search as the object that the client takes, and as the text that is sent", () => {
  expect(requestOf(timekit, "listBookings")?.query).toEqual([
    {
      name: "search",
      value: { graph: "instant", "customer.email": "marty@example.com" },
      sent: "graph:instant;customer.email:marty@example.com",
    },
    { name: "include", value: ["attributes"], sent: ["attributes"] },
  ]);
});

test("a request leaves out a search whose keys are not known", () => {
  expect(requestOf(timekit, "listLocations")?.query.map(({ name }) => name)).toEqual(["include"]);
});

test("a request tells which of its parameters is a key", () => {
  expect(requestOf(timekit, "followActionLink")?.query).toMatchObject([{ name: "signature", isKey: true }]);
});

test.each([
  ["listBookings", "appKey"],
  ["getEmbeddedProject", "widgetKey"],
  ["listWidgets", "resourceKey"],
  ["followActionLink", "actionLink"],
  ["getHostedProject", undefined],
])("the request of %s shows the key %s", (operationId, scheme) => {
  expect(requestOf(timekit, operationId)?.scheme).toBe(scheme);
});

test("a request shows the key of the whole contract where an operation says nothing of it", () => {
  expect(requestOf(seventime, "listTimeLogs")?.scheme).toBe("clientSecret");
});
