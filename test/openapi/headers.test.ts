import { describe, expect, test } from "vitest";
import { headerProblems } from "../../src/openapi/headers.ts";
import { petitions } from "./petition.ts";

const complete = {
  "Client-Secret": "key",
  Accept: "text/html, Application/JSON;q=0.9",
  "Content-Type": "application/json; charset=utf-8",
};
const problemsOf = (headers: Record<string, string>) => headerProblems(petitions, new Headers(headers));

test("the key and the fixed headers are enough", () => {
  expect(problemsOf(complete)).toEqual([]);
});

test.for(["Client-Secret", "Accept", "Content-Type"])("%s is missed", (name) => {
  const others = Object.entries(complete).filter(([key]) => key !== name);
  expect(problemsOf(Object.fromEntries(others))).toMatchObject([
    { pointer: `/headers/${name}`, keyword: "required" },
  ]);
});

test("a key that is empty counts as missing", () => {
  expect(problemsOf({ ...complete, "Client-Secret": "" })).toHaveLength(1);
});

test("another media type is a problem", () => {
  expect(problemsOf({ ...complete, Accept: "text/html" })).toMatchObject([
    { pointer: "/headers/Accept", keyword: "const" },
  ]);
});

describe("of HTTP Basic", () => {
  const basic = structuredClone(petitions);
  basic.components.securitySchemes = {
    key: { type: "http", scheme: "basic", "x-environment": "PETITIONS_KEY" },
  };
  const basicProblems = (headers: Record<string, string>) =>
    headerProblems(basic, new Headers({ ...complete, ...headers }));

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
