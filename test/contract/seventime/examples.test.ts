import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/paths.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { placedExamples } from "../support/examplePlaces.ts";
import { contract } from "./contract.ts";

const { validateSchema } = createValidator(contract);
const placed = placedExamples(contract);

/** Every example of spec/, by name. */
const written = new Map<string, unknown>(
  readdirSync(join(root, "spec/seventime/examples")).flatMap((file) =>
    Object.entries(parse(readFileSync(join(root, "spec/seventime/examples", file), "utf8"))),
  ),
);

describe("every example is valid wherever it is shown", () => {
  test.for(placed)("$name", ({ value, schemas }) => {
    expect(value).toBeDefined();
    expect([...schemas]).not.toEqual([]);
    for (const schema of schemas) expect(validateSchema(schema, value, "")).toEqual([]);
  });
});

/** Examples that show a part of an answer: where the parts are, and what each of them is. */
const fragments = { documentsOfWorkOrder: { pointer: "/value/data/documents", component: "Document" } };

test("every example of spec/ is shown, fragments apart", () => {
  const shown = placed.map(({ name }) => name);
  expect([...written.keys()].filter((name) => !shown.includes(name))).toEqual(Object.keys(fragments));
});

test.for(Object.entries(fragments))("every part of %s is valid", ([name, { pointer, component }]) => {
  const parts = follow(written.get(name), pointer);
  if (!Array.isArray(parts)) throw new Error(`${name} has no list at ${pointer}.`);
  expect(parts).not.toEqual([]);
  for (const part of parts) {
    expect(validateSchema({ $ref: `#/components/schemas/${component}` }, part, "")).toEqual([]);
  }
});
