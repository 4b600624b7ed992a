import type { OpenApiDocument, Operation, Parameter } from "../../src/openapi/document.ts";

const answer = (schema: object): Operation["responses"] => ({
  "200": { content: { "application/json": { schema } } },
  "400": { $ref: "#/components/responses/Refused" },
  "204": { description: "Nothing to say." },
});

const operation = (operationId: string, more: Partial<Operation> = {}): Operation => ({
  operationId,
  summary: operationId,
  description: operationId,
  tags: ["petitions"],
  responses: answer({ $ref: "#/components/schemas/Petition" }),
  "x-method": "do",
  "x-evidence": { level: "assumed", source: "This test" },
  "x-behavior": { action: "act", entity: "Petition" },
  ...more,
});

const id: Parameter = { name: "_id", in: "path", required: true, schema: { type: "integer" } };

const query = (name: string, schema: object, required = false): Parameter => ({
  name,
  in: "query",
  required,
  schema,
});

const span = (name: string, schema: object): Parameter => ({ ...query(name, schema), style: "deepObject" });

const moment = { type: "string", format: "wall-date-time", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$" };

/** A contract small enough to know by heart. */
export const petitions: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Petitions", version: "1", description: "For tests." },
  servers: [{ url: "https://api.example.com/base/1/" }],
  tags: [{ name: "petitions", description: "Petitions." }],
  security: [{ key: [] }],
  paths: {
    "/petitions": {
      get: operation("listPetitions", {
        parameters: [
          { $ref: "#/components/parameters/Limit", name: "limit", in: "query" },
          query("open", { type: "boolean" }),
          query("from", { $ref: "#/components/schemas/Moment" }),
          query("owner", { type: "string" }, true),
          {
            ...query("show", { type: "array", items: { enum: ["names", "dates"] } }),
            style: "form",
            explode: false,
          },
          { ...query("Page-Size", { type: "integer" }), in: "header" },
          span("signed", { $ref: "#/components/schemas/Span" }),
          span("ended", { anyOf: [{ type: "integer" }, { $ref: "#/components/schemas/Span" }] }),
        ],
      }),
      post: operation("createPetition", {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Petition" } } },
        },
      }),
    },
    "/petitions/{_id}": { parameters: [id], get: operation("getPetition") },
    "/petitions/newest": { get: operation("getNewestPetition") },
    "/petitions/{_id}/names/{name}": { get: operation("getName") },
    "/petitions/newest/names": { get: operation("listNewestNames") },
  },
  components: {
    parameters: { Limit: query("limit", { type: "integer", minimum: 1, maximum: 500 }) },
    responses: {
      Refused: {
        content: { "application/json": { schema: { type: "object", required: ["errorMessage"] } } },
      },
    },
    schemas: {
      Moment: moment,
      Span: { type: "object", properties: { gte: { type: "integer" }, lte: { type: "integer" } } },
      Petition: {
        type: "object",
        required: ["_id", "title"],
        properties: {
          _id: { type: "string", format: "object-id" },
          title: { type: "string" },
          signedAt: { type: ["string", "null"], format: "date-time" },
          state: { enum: ["open", "closed"] },
        },
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "Client-Secret", "x-environment": "PETITIONS_KEY" },
    },
  },
  "x-rate-policy": { requests: 4, seconds: 1, scope: "key", status: 429 },
  "x-required-headers": { Accept: "application/json", "Content-Type": "application/json" },
};
