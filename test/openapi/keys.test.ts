import { describe, expect, test } from "vitest";
import { keyPlaces, keyProblems } from "../../src/openapi/keys.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import type { Operation } from "../../src/openapi/document.ts";
import { petitions } from "./petition.ts";

const [operation] = listOperations(petitions).map((entry) => entry.operation);
if (operation === undefined) throw new Error("There is no operation.");

const problemsOf = (
  one: Operation,
  headers: Record<string, string>,
  query: Record<string, string> = {},
  document = petitions,
) => keyProblems(document, one, { headers: new Headers(headers), query: new URLSearchParams(query) });

test("the key that the contract wants is enough", () => {
  expect(problemsOf(operation, { "Client-Secret": "key" })).toEqual([]);
});

test.for([{}, { "Client-Secret": "" }])("the key is missed in %j", (headers) => {
  expect(problemsOf(operation, headers)).toMatchObject([
    { pointer: "/headers/Client-Secret", keyword: "required" },
  ]);
});

test("an operation that is open to all needs no key", () => {
  expect(problemsOf({ ...operation, security: [] }, {})).toEqual([]);
});

describe("of several ways", () => {
  const several = structuredClone(petitions);
  several.components.securitySchemes["link"] = {
    type: "apiKey",
    in: "query",
    name: "signature",
    "x-environment": "PETITIONS_LINK",
  };
  const one = { ...operation, security: [{ link: [] }, { key: [] }] };

  test.for([
    [{}, { signature: "s" }],
    [{ "Client-Secret": "key" }, {}],
  ] as const)("one is enough: %j, %j", ([headers, query]) => {
    expect(problemsOf(one, headers, query, several)).toEqual([]);
  });

  test("the first is missed where there is none", () => {
    expect(problemsOf(one, {}, {}, several)).toMatchObject([{ pointer: "/query/signature" }]);
  });

  test("each has its place", () => {
    expect(keyPlaces(several, one)).toEqual([
      [{ in: "query", name: "signature" }],
      [{ in: "headers", name: "Client-Secret" }],
    ]);
  });
});

describe("of HTTP Basic", () => {
  const basic = structuredClone(petitions);
  basic.components.securitySchemes = {
    key: { type: "http", scheme: "basic", "x-environment": "PETITIONS_KEY" },
  };
  const basicProblems = (headers: Record<string, string>) => problemsOf(operation, headers, {}, basic);

  test.for(["key:", ":key", "key:word"])("%s is a key", (credentials) => {
    expect(basicProblems({ Authorization: `Basic ${btoa(credentials)}` })).toEqual([]);
  });

  test("the name of the scheme is not case-sensitive", () => {
    expect(basicProblems({ Authorization: `basic ${btoa("key:")}` })).toEqual([]);
  });

  test("the header is missed", () => {
    expect(basicProblems({})).toMatchObject([{ pointer: "/headers/Authorization", keyword: "required" }]);
  });

  test.for(["key", `Bearer ${btoa("key:")}`, `Basic ${btoa("key")}`, `Basic ${btoa(":")}`, "Basic key:"])(
    "%s is none",
    (header) => {
      expect(basicProblems({ Authorization: header })).toMatchObject([
        { pointer: "/headers/Authorization", keyword: "format" },
      ]);
    },
  );
});
