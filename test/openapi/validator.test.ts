import { describe, expect, test } from "vitest";
import { listOperations } from "../../src/openapi/operations.ts";
import type { OperationEntry } from "../../src/openapi/operations.ts";
import { createValidator } from "../../src/openapi/validator.ts";
import { petitions } from "./petition.ts";

const validator = createValidator(petitions);
const operations = new Map(listOperations(petitions).map((entry) => [entry.operation.operationId, entry]));

function entryOf(operationId: string): OperationEntry {
  const entry = operations.get(operationId);
  if (entry === undefined) throw new Error(`There is no ${operationId}.`);
  return entry;
}

const list = entryOf("listPetitions");
const create = entryOf("createPetition");
const read = entryOf("getPetition");
const petition = { _id: "5f", title: "More benches" };
const noQuery = new URLSearchParams();

describe("query", () => {
  const queryProblems = (query: string) =>
    validator.validateRequest(list, { query: new URLSearchParams(query) });

  test.for([
    "owner=Ada",
    "owner=5",
    "owner=Ada&limit=500&open=false",
    "owner=Ada&from=2026-01-31%2007:30",
    "owner=Ada&signed[gte]=2014&signed[lte]=2026",
    "owner=Ada&signed%5Bgte%5D=2014",
    "owner=Ada&ended=2014",
    "owner=Ada&show=names",
    "owner=Ada&show=names,dates",
    "owner=Ada&ended[lte]=2026",
  ])("%s is fine", (query) => {
    expect(queryProblems(query)).toEqual([]);
  });

  test.for([
    ["owner=Ada&show=names,places", "/query/show/1", "enum"],
    ["", "/query", "required"],
    ["owner=Ada&limit=0", "/query/limit", "minimum"],
    ["owner=Ada&limit=501", "/query/limit", "maximum"],
    ["owner=Ada&limit=1.5", "/query/limit", "type"],
    ["owner=Ada&limit=", "/query/limit", "type"],
    ["owner=Ada&open=yes", "/query/open", "type"],
    ["owner=Ada&from=31.1.2026", "/query/from", "pattern"],
    ["owner=Ada&colour=red", "/query", "additionalProperties"],
    ["owner=Ada&owner=Bo", "/query/owner", "repeated"],
    ["owner=Ada&signed[gte]=spring", "/query/signed/gte", "type"],
    ["owner=Ada&signed[gt]=2014", "/query/signed", "additionalProperties"],
    ["owner=Ada&signed[]=2014", "/query/signed", "additionalProperties"],
    ["owner=Ada&signed[gte][lte]=2014", "/query", "additionalProperties"],
    ["owner=Ada&signed[gte]=2014&signed[gte]=2015", "/query/signed/gte", "repeated"],
    ["owner=Ada&signed=2014", "/query/signed", "type"],
    ["owner=Ada&ended=spring", "/query/ended", "type"],
    ["owner=Ada&ended[gte]=spring", "/query/ended/gte", "type"],
    ["owner=Ada&ended[gt]=2014", "/query/ended", "additionalProperties"],
    ["owner=Ada&ended=2014&ended[gte]=2014", "/query/ended", "repeated"],
    ["owner=Ada&limit[gte]=5", "/query", "additionalProperties"],
  ])("%s has a problem at %s: %s", ([query, pointer, keyword]) => {
    expect(queryProblems(query ?? "")).toMatchObject([{ pointer, keyword }]);
  });

  test("an undocumented name is named", () => {
    expect(queryProblems("owner=Ada&colour=red")[0]?.message).toBe(
      "must not have 'colour', which is not documented",
    );
  });
});

describe("path", () => {
  test("values are read as the schema asks", () => {
    expect(validator.validateRequest(read, { path: { _id: "5" }, query: noQuery })).toEqual([]);
    expect(validator.validateRequest(read, { path: { _id: "five" }, query: noQuery })).toMatchObject([
      { pointer: "/path/_id", keyword: "type" },
    ]);
  });

  test("what was passed is left as it was", () => {
    const path = { _id: "5" };
    validator.validateRequest(read, { path, query: noQuery });
    expect(path).toEqual({ _id: "5" });
  });
});

test("a header that an operation documents has its form", () => {
  const headers = new Headers({
    "Client-Secret": "key",
    Accept: "application/json",
    "Content-Type": "application/json",
    "Page-Size": "many",
  });
  expect(validator.validateRequest(list, { query: new URLSearchParams("owner=Ada"), headers })).toMatchObject(
    [{ pointer: "/headers/Page-Size", keyword: "type" }],
  );
});

test("headers are checked where they are given", () => {
  const headers = new Headers({ Accept: "application/json", "Content-Type": "application/json" });
  expect(validator.validateRequest(read, { query: noQuery, headers })).toMatchObject([
    { pointer: "/headers/Client-Secret", keyword: "required" },
  ]);
});

describe("body of a request", () => {
  const bodyProblems = (entry: OperationEntry, body: unknown) =>
    validator.validateRequest(entry, { query: noQuery, body });

  test("a documented body is fine", () => {
    expect(bodyProblems(create, petition)).toEqual([]);
  });

  test("a required body is missed", () => {
    expect(bodyProblems(create, undefined)).toMatchObject([{ pointer: "/body", keyword: "required" }]);
  });

  test("a body where none is documented is a problem", () => {
    expect(bodyProblems(read, petition)).toMatchObject([{ pointer: "/body", keyword: "undocumented" }]);
  });

  test("every problem is reported", () => {
    expect(bodyProblems(create, { _id: 5 })).toMatchObject([
      { pointer: "/body", keyword: "required" },
      { pointer: "/body/_id", keyword: "type" },
    ]);
  });

  test("a text is not taken for a number, unlike in the query", () => {
    expect(bodyProblems(create, { ...petition, title: 5 })).toMatchObject([{ keyword: "type" }]);
  });
});

describe("answer", () => {
  const answerProblems = (
    body: unknown,
    status = 200,
    contentType: string | undefined = "application/json",
  ) => validator.validateResponse(read, status, contentType, body);

  test("a documented answer is fine", () => {
    expect(answerProblems(petition)).toEqual([]);
    expect(answerProblems(petition, 200, "Application/JSON; charset=utf-8")).toEqual([]);
    expect(answerProblems({ errorMessage: "No." }, 400)).toEqual([]);
    expect(validator.validateResponse(read, 204, undefined, undefined)).toEqual([]);
  });

  test.for([
    [{ ...petition, signedAt: "2026-01-31 07:30" }, "/body/signedAt", "format"],
    [{ ...petition, state: "lost" }, "/body/state", "enum"],
    [{ ...petition, title: null }, "/body/title", "type"],
    [{ title: "More benches" }, "/body", "required"],
    [undefined, "/body", "type"],
  ])("%j has a problem at %s: %s", ([body, pointer, keyword]) => {
    expect(answerProblems(body)).toMatchObject([{ pointer, keyword }]);
  });

  test("null is fine where it is documented", () => {
    expect(answerProblems({ ...petition, signedAt: null })).toEqual([]);
  });

  test("an undocumented status or media type is a problem", () => {
    expect(answerProblems(petition, 418)).toMatchObject([{ pointer: "/status", keyword: "undocumented" }]);
    expect(answerProblems(petition, 200, "text/html")).toMatchObject([{ pointer: "/contentType" }]);
    expect(validator.validateResponse(read, 200, undefined, petition)).toMatchObject([
      { pointer: "/contentType" },
    ]);
  });

  test("an answer in a shared component is held to it", () => {
    expect(answerProblems({}, 400)).toMatchObject([{ pointer: "/body", keyword: "required" }]);
  });
});

test("no message holds a value", () => {
  const secret = "Astrid";
  const body = { _id: 5, title: [secret], signedAt: secret, state: secret };
  const query = new URLSearchParams({ limit: secret, open: secret, from: secret });
  const problems = [
    ...validator.validateRequest(list, { query, body }),
    ...validator.validateResponse(read, 200, "application/json", body),
  ];
  expect(problems.length).toBeGreaterThan(7);
  expect(JSON.stringify(problems)).not.toContain(secret);
});
