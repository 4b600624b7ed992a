import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { petitions } from "../openapi/petition.ts";
import { ofKind, partsOfContract, partsOfExchange } from "./measure/parts.ts";
import { createJudge } from "./support/judge.ts";
import type { Exchange } from "./support/recorder.ts";

const contract: OpenApiDocument = structuredClone(petitions);
contract.components.schemas["Petition"] = {
  allOf: [
    { properties: { title: {}, owner: { properties: { name: {} } } } },
    { properties: { parts: { items: { $ref: "#/components/schemas/Petition" } } } },
  ],
};

const exchange = (more: Partial<Exchange>): Exchange => ({
  method: "POST",
  url: new URL("http://127.0.0.1/petitions"),
  requestHeaders: new Headers(),
  requestBody: undefined,
  status: 200,
  responseHeaders: new Headers(),
  responseBody: undefined,
  ...more,
});

const partsOf = (more: Partial<Exchange>) => {
  const one = exchange(more);
  return partsOfExchange(contract, createJudge(contract).match(one), one);
};

test("a contract's parts are its operations, parameters, statuses and properties, each once", () => {
  const parts = partsOfContract(contract);
  expect(ofKind("operations", parts)).toHaveLength(6);
  expect(ofKind("parameters", parts)).toEqual([
    "parameters: listPetitions limit",
    "parameters: listPetitions open",
    "parameters: listPetitions from",
    "parameters: listPetitions owner",
    "parameters: listPetitions show",
    "parameters: listPetitions Page-Size",
    "parameters: listPetitions signed[gte]",
    "parameters: listPetitions signed[lte]",
    "parameters: listPetitions ended",
    "parameters: listPetitions ended[gte]",
    "parameters: listPetitions ended[lte]",
    "parameters: getPetition _id",
  ]);
  expect(ofKind("statuses", parts)).toHaveLength(18);
  const properties = ["0/title", "0/owner", "0/owner/name", "1/parts"].map(
    (place) => `Petition/allOf/${place}`,
  );
  expect(ofKind("request properties", parts).toSorted()).toEqual(
    properties.map((place) => `request properties: ${place}`).toSorted(),
  );
  expect(ofKind("response properties", parts)).toHaveLength(properties.length);
});

test("an exchange exercises what it shows, within lists and shared schemas", () => {
  expect(
    partsOf({ requestBody: { title: "", parts: [{ owner: {} }] }, responseBody: { owner: { name: "" } } }),
  ).toEqual([
    "statuses: createPetition 200",
    "response properties: Petition/allOf/0/owner",
    "response properties: Petition/allOf/0/owner/name",
    "operations: createPetition",
    "request properties: Petition/allOf/1/parts",
    "request properties: Petition/allOf/0/owner",
    "request properties: Petition/allOf/0/title",
  ]);
});

test("parameters count by name, of the path and of the query", () => {
  expect(partsOf({ method: "GET", url: new URL("http://127.0.0.1/petitions/5") })).toContain(
    "parameters: getPetition _id",
  );
  expect(partsOf({ method: "GET", url: new URL("http://127.0.0.1/petitions?limit=5") })).toContain(
    "parameters: listPetitions limit",
  );
  const bracketed = new URL("http://127.0.0.1/petitions?signed%5Bgte%5D=2014");
  expect(partsOf({ method: "GET", url: bracketed })).toContain("parameters: listPetitions signed[gte]");
});

test("a refused request exercises its status alone", () => {
  expect(partsOf({ status: 400, requestBody: { title: "" } })).toEqual(["statuses: createPetition 400"]);
});
