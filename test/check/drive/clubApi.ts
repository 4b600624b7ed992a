import type { OpenApiDocument, Operation, Parameter, Schema } from "../../../src/openapi/document.ts";

const text = (name: string, schema: Schema = { type: "string" }): Parameter => ({
  name,
  in: "query",
  schema,
});

const inPath = (name: string): Parameter => ({
  name,
  in: "path",
  required: true,
  schema: { type: "integer" },
});

type Parts = Pick<Operation, "operationId" | "x-behavior"> & Partial<Operation>;

/** An operation with what every one has. */
const operation = (parts: Parts): Operation => ({
  summary: "",
  description: "",
  tags: ["clubs"],
  responses: { "200": {} },
  "x-method": "",
  "x-evidence": { level: "documented", source: "" },
  ...parts,
});

const paged = {
  style: "page",
  page: "page",
  limit: "limit",
  items: "/data",
  total: "/total",
  pages: "/pages",
  current: "/current",
} as const;

const paging = [text("page", { type: "integer" }), text("limit", { type: "integer", maximum: 50 })];

const list = (
  operationId: string,
  entity: string,
  parameters: Parameter[],
  more: Partial<Operation> = {},
): Operation =>
  operation({
    operationId,
    parameters: [...paging, ...parameters],
    "x-behavior": { action: "list", entity },
    "x-pagination": paged,
    ...more,
  });

const read = (operationId: string, entity: string): Operation =>
  operation({ operationId, "x-item": "/data", "x-behavior": { action: "read", entity } });

const entity = (references: Record<string, string> = {}): Schema => ({
  type: "object",
  "x-entity": { id: { field: "id", format: "integer" }, references },
});

const clubs = list(
  "listClubs",
  "Club",
  [text("size", { type: "integer", enum: [1, 2, 3] }), text("founded")],
  {
    "x-behavior": {
      action: "list",
      entity: "Club",
      filters: {
        size: { field: "size" },
        founded: { field: "founded", compare: "from" },
        name: { field: "name" },
      },
      sort: { by: "sort", direction: "way" },
    },
    parameters: [
      ...paging,
      text("size", { type: "integer", enum: [1, 2, 3] }),
      text("founded", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
      text("name"),
      text("sort"),
      text("way", { type: "string", enum: ["up", "down"] }),
    ],
  },
);

const visits = list("listVisits", "Visit", [{ ...text("member", { type: "integer" }), required: true }], {
  "x-behavior": { action: "list", entity: "Visit", filters: { member: { field: "member" } } },
});

/** A contract with what few have: lists in records, lists that name a record, and reads that are not to be called. */
export const clubApi: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Clubs", version: "1", description: "" },
  servers: [{ url: "http://clubs.invalid/v1" }],
  tags: [],
  security: [{ key: [] }],
  paths: {
    "/clubs/{clubId}/members/{id}": {
      parameters: [inPath("clubId"), inPath("id")],
      get: read("getMember", "Member"),
    },
    "/clubs/{clubId}/members": { parameters: [inPath("clubId")], get: list("listMembers", "Member", []) },
    "/visits": { get: visits },
    "/clubs": { get: clubs },
    "/clubs/{id}": { parameters: [inPath("id")], get: read("getClub", "Club") },
    "/clubs/{id}/renewal": {
      parameters: [inPath("id")],
      get: operation({
        operationId: "renewClub",
        "x-repeat": "once",
        "x-behavior": { action: "act", entity: "Club" },
      }),
    },
    "/ghosts/{id}": { parameters: [inPath("id")], get: read("getGhost", "Ghost") },
    "/audits": {
      get: operation({
        operationId: "listAudits",
        security: [{ auditKey: [] }],
        "x-pagination": { style: "none", items: "/data" },
        "x-behavior": { action: "list", entity: "Audit" },
      }),
    },
  },
  components: {
    schemas: {
      Club: entity({ founder: "Member" }),
      Member: entity({ mentor: "Club" }),
      Visit: entity({ member: "Member" }),
      Ghost: entity(),
      Audit: entity(),
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", "x-environment": "CLUB_KEY" },
      auditKey: { type: "apiKey", in: "header", name: "X-Audit", "x-environment": "AUDIT_KEY" },
    },
  },
  "x-rate-policy": { requests: 100, seconds: 1, scope: "key", status: 429 },
};
