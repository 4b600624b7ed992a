import { describe, expect, test } from "vitest";
import { documentForTypes, readOnlySchemas, simplifySchema } from "../../scripts/generate/typeSchemas.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";

const text: Schema = { type: "string" };
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function contractWith(schemas: Record<string, Schema>, read: string, written: string): OpenApiDocument {
  const body = (name: string) => ({ content: { "application/json": { schema: reference(name) } } });
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1", description: "A test." },
    servers: [{ url: "https://example.org" }],
    tags: [],
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          summary: "Create a thing",
          description: "Creates a thing.",
          tags: ["things"],
          requestBody: body(written),
          responses: { "200": body(read) },
          "x-method": "create",
          "x-evidence": { level: "documented", source: "Things" },
          "x-behavior": { action: "create", entity: "Thing" },
        },
      },
    },
    components: { schemas, securitySchemes: {} },
    "x-rate-policy": { requests: 1, seconds: 1, scope: "key", status: 429 },
  };
}

describe("simplifySchema", () => {
  const document = contractWith(
    { Fields: { type: "object", properties: { a: text, b: text }, required: ["b"] } },
    "Fields",
    "Fields",
  );

  test("merges a composition into one object", () => {
    const schema: Schema = {
      type: "object",
      allOf: [reference("Fields")],
      properties: { c: text },
      required: ["a"],
    };
    expect(simplifySchema(document, schema)).toEqual({
      type: "object",
      properties: { a: text, b: text, c: text },
      required: ["b", "a"],
    });
  });

  test("makes a union of what is required either way", () => {
    const schema: Schema = {
      type: "object",
      properties: { a: text, b: text },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    };
    const base = { type: "object", properties: { a: text, b: text } };
    expect(simplifySchema(document, schema)).toEqual({
      oneOf: [
        { ...base, required: ["a"] },
        { ...base, required: ["b"] },
      ],
    });
  });

  test("leaves conditions to the validators", () => {
    const condition: Schema = { if: { required: ["a"] }, then: { required: ["b"] } };
    const schema: Schema = { type: "object", properties: { a: text, b: text }, allOf: [condition] };
    expect(simplifySchema(document, schema)).toEqual({ type: "object", properties: { a: text, b: text } });
  });
});

describe("code tables", () => {
  const schemas: Record<string, Schema> = {
    Status: { type: "integer", enum: [1, 2] },
    Thing: { type: "object", properties: { status: reference("Status") } },
    ThingCreate: { type: "object", properties: { status: reference("Status") } },
  };
  const document = contractWith(schemas, "Thing", "ThingCreate");

  test("are open in what is read, closed in what is sent", () => {
    const { Thing, ThingCreate } = documentForTypes(document).components.schemas;
    const open = { anyOf: [reference("Status"), { type: "integer", format: "open-integer" }] };
    expect(Thing?.properties).toEqual({ status: open });
    expect(ThingCreate?.properties).toEqual({ status: reference("Status") });
  });

  test("a schema that is also sent is not read-only", () => {
    expect([...readOnlySchemas(document)]).toEqual(["Thing"]);
    expect([...readOnlySchemas(contractWith(schemas, "Thing", "Thing"))]).toEqual([]);
  });
});
