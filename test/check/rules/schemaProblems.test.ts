import { describe, expect, test } from "vitest";
import { schemaProblems } from "../../../src/check/rules/schemaProblems.ts";
import { shapesOf } from "../../../src/openapi/shapes.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { type Slug, readContract } from "../../../src/sandbox/contracts.ts";

/** What is wrong with a value of a schema: kind and place of each problem. */
function problems(slug: Slug, name: string, value: unknown): [string, string, string][] {
  const document = readContract(slug);
  const pointer = `/components/schemas/${name}`;
  const schemas = { shapes: shapesOf(document), validator: createValidator(document) };
  const root = { schema: { $ref: `#${pointer}` }, pointer };
  return schemaProblems(schemas, root, value).map(({ kind, dataPointer, specPointer }) => [
    kind,
    dataPointer,
    specPointer,
  ]);
}

describe("a value that is one of several", () => {
  test("is held against the alternative that it is likeliest to be", () => {
    expect(problems("timekit", "Constraint", { allow_day: { day: "Noday" } })).toEqual([
      ["unknown-enum-value", "/allow_day/day", expect.stringMatching(/\/day$/)],
    ]);
  });

  test("is one problem where none is likeliest", () => {
    expect(problems("timekit", "Constraint", {}).map(([kind, place]) => [kind, place])).toEqual([
      ["wrong-constraint", ""],
    ]);
  });

  test("has a wrong type where none has its type", () => {
    expect(problems("timekit", "Constraint", 1).map(([kind, place]) => [kind, place])).toEqual([
      ["wrong-type", ""],
    ]);
    expect(problems("timekit", "Hour", null).map(([kind]) => kind)).toEqual(["null-value"]);
  });

  test("has an unknown value where all are values", () => {
    const [found] = problems("seventime", "SupplierInvoiceRow", { itemType: "magic" }).filter(
      ([, place]) => place === "/itemType",
    );
    expect(found).toEqual([
      "unknown-enum-value",
      "/itemType",
      "/components/schemas/SupplierInvoiceRow/properties/itemType",
    ]);
  });

  test("is held to the limits of the only one of its type", () => {
    expect(problems("timekit", "Hour", 25).map(([kind]) => kind)).toEqual(["wrong-constraint"]);
    expect(problems("timekit", "Hour", "9")).toHaveLength(1);
    expect(problems("timekit", "Hour", "09:00")).toEqual([]);
  });
});
