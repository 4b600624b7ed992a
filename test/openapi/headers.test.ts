import { expect, test } from "vitest";
import { headerProblems } from "../../src/openapi/headers.ts";
import { petitions } from "./petition.ts";

const complete = {
  Accept: "text/html, Application/JSON;q=0.9",
  "Content-Type": "application/json; charset=utf-8",
};
const problemsOf = (headers: Record<string, string>) => headerProblems(petitions, new Headers(headers));

test("the fixed headers are enough", () => {
  expect(problemsOf(complete)).toEqual([]);
});

test.for(["Accept", "Content-Type"])("%s is missed", (name) => {
  const others = Object.entries(complete).filter(([key]) => key !== name);
  expect(problemsOf(Object.fromEntries(others))).toMatchObject([
    { pointer: `/headers/${name}`, keyword: "required" },
  ]);
});

test("another media type is a problem", () => {
  expect(problemsOf({ ...complete, Accept: "text/html" })).toMatchObject([
    { pointer: "/headers/Accept", keyword: "const" },
  ]);
});
