import { expect, test } from "vitest";
import { github } from "../../../src/check/report/github.ts";
import { clean, hostile, report } from "./support.ts";

test("every finding is an annotation in the contract", () => {
  expect(github(report).split("\n")).toEqual([
    "::error file=generated/seventime/openapi.json,title=wrong-type%3A GET /users (listUsers)::A string was expected, a number was seen. Contract: /components/schemas/User/properties/firstName. Seen: 3. At fault: the vendor's server.",
    "::warning file=generated/seventime/openapi.json,title=undocumented-operation%3A GET /people/{id}::A string was expected, a number was seen. Contract: /paths. Seen: 1. At fault: the caller.",
    "::notice file=generated/seventime/openapi.json,title=sort-honoured%3A GET /users (listUsers)::A string was expected, a number was seen. Contract: /components/schemas/User/properties/firstName. Seen: 3. At fault: the vendor's server.",
  ]);
});

test("there is none where nothing was found", () => {
  expect(github(clean)).toBe("");
});

test("no text can begin another annotation or end a property", () => {
  const [line, ...rest] = github(hostile).split("\n");
  expect(rest).toEqual([]);
  expect(line).toContain("title=wrong-type%3A GET /a%2Cb%3Ac%25 (listUsers)::");
  expect(line).toContain("& 100%25\u{fffd}::error::");
});
