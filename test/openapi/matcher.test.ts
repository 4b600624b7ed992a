import { expect, test } from "vitest";
import { createMatcher } from "../../src/openapi/matcher.ts";
import { petitions } from "./petition.ts";

const match = createMatcher(petitions);
const idOf = (method: string, address: string): string | undefined =>
  match(method, address)?.entry.operation.operationId;

test.for([
  ["GET", "/petitions", "listPetitions"],
  ["get", "/petitions", "listPetitions"],
  ["POST", "/petitions", "createPetition"],
  ["GET", "/petitions/", "listPetitions"],
  ["GET", "/petitions?limit=5#top", "listPetitions"],
  ["GET", "/base/1/petitions", "listPetitions"],
  ["GET", "https://api.example.com/base/1/petitions?limit=5", "listPetitions"],
  ["GET", "http://127.0.0.1:4010/petitions", "listPetitions"],
  ["GET", "/petitions/5", "getPetition"],
  ["GET", "/petitions/newest", "getNewestPetition"],
  ["GET", "/petitions/newest/names", "listNewestNames"],
  ["GET", "/petitions/newest/names/Ada", "getName"],
] as const)("%s %s calls %s", ([method, address, operationId]) => {
  expect(idOf(method, address)).toBe(operationId);
});

test.for([
  ["PATCH", "/petitions", "a method that is not documented"],
  ["GET", "/", "the root"],
  ["GET", "/people", "a path that is not documented"],
  ["GET", "/petitions/5/names", "a path that stops early"],
  ["GET", "/petitions//names/Ada", "an empty segment in the place of a template"],
  ["GET", "/base/2/petitions", "another base path"],
  ["GET", "/petitions/%E0%A4%A", "a broken escape"],
] as const)("%s %s calls nothing: %s", ([method, address]) => {
  expect(match(method, address)).toBeUndefined();
});

test("values of the path are decoded and named as in the template", () => {
  expect(match("GET", "/petitions/5%2F6/names/%C3%85sa%20B")?.pathParameters).toEqual({
    _id: "5/6",
    name: "Åsa B",
  });
});
