import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/paths.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { placedExamples } from "../support/examplePlaces.ts";

/** A sample that shows a part of an answer alone: where its parts are, and which component each of them is. */
export interface Fragment {
  pointer: string;
  component: string;
}

/** Every example of an API in spec/, by name. */
function writtenExamples(slug: string): Map<string, unknown> {
  const folder = join(root, "spec", slug, "examples");
  return new Map(
    readdirSync(folder).flatMap((file) => Object.entries(parse(readFileSync(join(folder, file), "utf8")))),
  );
}

/** Every example is valid wherever it is shown, and all of spec/ is shown but fragments. */
export function testExamples(
  { slug, contract }: ApiUnderTest,
  fragments: Record<string, Fragment> = {},
): void {
  const { validateSchema } = createValidator(contract);
  const placed = placedExamples(contract);
  const written = writtenExamples(slug);

  describe("every example is valid wherever it is shown", () => {
    test.for(placed)("$name", ({ value, schemas }) => {
      expect(value).toBeDefined();
      expect([...schemas]).not.toEqual([]);
      for (const schema of schemas) expect(validateSchema(schema, value, "")).toEqual([]);
    });
  });

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
}
