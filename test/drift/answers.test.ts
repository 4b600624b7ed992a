import { describe, expect, test } from "vitest";
import { answersSource } from "../../scripts/generate/answers.ts";
import type { OpenApiDocument, Operation, Schema } from "../../src/openapi/document.ts";

const base: Omit<OpenApiDocument, "paths"> = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1", description: "Things." },
  servers: [{ url: "https://example.com" }],
  tags: [],
  components: { schemas: {}, securitySchemes: {} },
  "x-rate-policy": { requests: 1, seconds: 1, scope: "key", status: 429 },
};

/** A contract of one operation that answers with a schema, and refuses with another. */
function contract(schema: Schema, schemas: Record<string, Schema>): OpenApiDocument {
  const operation: Operation = {
    operationId: "getThing",
    summary: "Get a thing",
    description: "A thing.",
    tags: ["things"],
    responses: {
      "200": { content: { "application/json": { schema } } },
      "204": {},
      "400": { content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
    "x-method": "get",
    "x-evidence": { level: "documented", source: "Things" },
    "x-behavior": { action: "read", entity: "Thing" },
  };
  const components = { schemas: { ...schemas, Problem: { type: "object" } }, securitySchemes: {} };
  return { ...base, components, paths: { "/thing": { get: operation } } };
}

/** The lines of data that are made of a schema. */
const linesOf = (schema: Schema, schemas: Record<string, Schema> = {}): string[] =>
  answersSource(contract(schema, schemas))
    .split("\n")
    .filter((line) => line.startsWith("    "))
    .map((line) => line.trim().replace(/,$/, ""));

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The shape of the answer with 200. */
const shapeOf = (schema: Schema, schemas?: Record<string, Schema>): unknown => {
  const [line = ""] = linesOf(schema, schemas);
  return JSON.parse(line.replace("getThing: ", ""))["200"];
};

describe("the shape of an answer", () => {
  test("stands alone, without what failures and empty answers hold", () => {
    expect(linesOf({ type: "string" })).toEqual(['getThing: {"200":"string"}']);
  });

  test("has fields that are always there, and others; descriptions are left out", () => {
    const properties = {
      id: { type: "integer", description: "The id." },
      name: { type: ["string", "null"] },
    };
    expect(shapeOf({ type: "object", title: "Thing", required: ["id"], properties })).toEqual({
      t: "object",
      r: { id: "integer" },
      o: { name: "string|null" },
    });
  });

  test("is open where the contract says so, and only where it has fields of its own", () => {
    const properties = { id: { type: "integer" } };
    const open = { type: "object", properties, additionalProperties: true };
    expect(shapeOf(open)).toEqual({ t: "object", o: { id: "integer" }, x: "" });
    expect(shapeOf({ type: "object", additionalProperties: true })).toBe("object");
    expect(shapeOf({ type: "object" })).toBe("object");
  });

  test("knows maps, lists, alternatives and what a value has to be", () => {
    expect(shapeOf({ type: "object", additionalProperties: { type: "string" } })).toEqual({
      t: "object",
      x: "string",
    });
    expect(shapeOf({ type: "array", items: { type: "string" } })).toEqual({ t: "array", i: "string" });
    expect(shapeOf({ type: "array", items: {} })).toBe("array");
    expect(shapeOf({ oneOf: [{ type: "string" }, {}] })).toEqual({ a: ["string", ""] });
    expect(shapeOf({ type: "string", const: "time" })).toEqual({ t: "string", v: ["time"] });
    expect(shapeOf({ type: "string", format: "date-time" })).toEqual({ t: "string", f: "date-time" });
    expect(shapeOf({ type: "string", format: "email" })).toBe("string");
    expect(shapeOf({ type: "string", format: "day", pattern: "^x$" })).toEqual({
      t: "string",
      p: "^x$",
      f: "day",
    });
  });
});

describe("a composition becomes one object", () => {
  const Base: Schema = {
    type: "object",
    required: ["id"],
    properties: { id: {}, state: { type: "string" } },
  };
  const own: Schema = {
    type: "object",
    allOf: [reference("Base")],
    required: ["name"],
    properties: { name: { type: "string" }, state: { type: "integer" } },
  };

  test("with the fields of all its parts, its own before theirs", () => {
    expect(linesOf(own, { Base })).toHaveLength(1);
    expect(shapeOf(own, { Base })).toEqual({
      t: "object",
      r: { id: "", name: "string" },
      o: { state: "integer" },
    });
  });

  test("which is open where one of them is", () => {
    const open = { ...Base, additionalProperties: true };
    expect(shapeOf(own, { Base: open })).toMatchObject({ x: "" });
    expect(shapeOf({ ...own, additionalProperties: true }, { Base })).toMatchObject({ x: "" });
  });
});

describe("a component", () => {
  test("is named once, and may lead back to itself", () => {
    const User: Schema = {
      type: "object",
      properties: { manager: reference("User"), deputy: reference("User") },
    };
    expect(linesOf({ type: "array", items: reference("User") }, { User })).toEqual([
      'getThing: {"200":{"t":"array","i":"#User"}}',
      'User: {"t":"object","o":{"manager":"#User","deputy":"#User"}}',
    ]);
  });

  test("of which only the type is known stands in its places", () => {
    expect(linesOf(reference("Id"), { Id: { type: "integer" } })).toEqual(['getThing: {"200":"integer"}']);
  });
});
