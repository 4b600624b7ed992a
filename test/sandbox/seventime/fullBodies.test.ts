import { afterAll, describe, expect, test } from "vitest";
import type { Schema } from "../../../src/openapi/document.ts";
import { type OperationEntry, listOperations, requestMedia } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";

const bugs: unknown[] = [];
const sandbox = createSandbox({
  rateLimit: false,
  clock: "2026-11-22T10:30:00Z",
  onBug: (reason) => bugs.push(reason),
});
const { world } = sandbox.api("seventime");
const { shapes, document } = world.model;
const { validateResponse } = createValidator(document);

afterAll(() => sandbox.close());

const first = (entity: string, isWanted: (record: Fields) => boolean = () => true): Fields =>
  world.table(entity).find().find(isWanted) ?? {};

const contactPerson = first("ContactPerson");
const order = first(
  "WorkOrder",
  ({ project, allowRegistrationOfTimes: isOpen }) => project !== null && isOpen === true,
);
const supplier = first("DistributorContactPerson");

/** Records that belong together, by the fields that name them; a body may have them all. */
const ids: Fields = {
  customer: contactPerson["customer"],
  contactPerson: contactPerson["_id"],
  workOrder: order["_id"],
  project: order["project"],
  distributor: supplier["distributor"],
  contactPersonDistributor: supplier["_id"],
  vehicle: first("Vehicle")["_id"],
  projectTags: [first("ProjectTag")["_id"]],
  timeCategoryPriceList: "prices",
};

const byFormat: Record<string, string> = {
  date: "2026-12-01",
  "wall-date-time": "2026-12-01 07:30",
  "wall-minute": "2026-12-01 07:30",
};

function idOf(entity: string, name: string): unknown {
  if (ids[name] !== undefined) return ids[name];
  if (/User$|uploadedBy/.test(name)) return first("User")["_id"];
  const paths = Object.entries(world.entity(entity).entity.references ?? {});
  const found = paths.find(
    ([path]) =>
      path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .at(-1) === name,
  );
  if (found === undefined) return undefined;
  const id = first(found[1])[world.entity(found[1]).entity.id.field];
  return found[0].endsWith("[]") ? [id] : id;
}

function valueFor(entity: string, name: string, node: Schema): unknown {
  const schema = shapes.resolve(node);
  const id = idOf(entity, name);
  if (id !== undefined) return id;
  const [choice] = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  if (schema.enum !== undefined) return schema.enum[1] ?? schema.enum[0];
  if (choice !== undefined && schema.properties === undefined) return valueFor(entity, name, choice);
  const [type] = shapes.types(schema);
  if (type === "array") return schema.items === undefined ? [] : [valueFor(entity, name, schema.items)];
  if (type === "object") return objectFor(entity, schema);
  if (type === "boolean") return true;
  if (type === "number" || type === "integer") return 2;
  return byFormat[schema.format ?? ""] ?? `${name} text`;
}

function objectFor(entity: string, schema: Schema): Fields {
  const entries = Object.entries(shapes.properties(schema));
  return Object.fromEntries(entries.map(([name, property]) => [name, valueFor(entity, name, property)]));
}

/** Fields that contradict others of the same body, or need more than a body can say. */
const leftOut = ["time", "carRegistrationNumber", "supplementOrder", "supplementOrderId"];

function bodyOf({ operation, ...entry }: OperationEntry): Fields {
  const schema = requestMedia({ operation, ...entry })?.schema ?? {};
  const body = objectFor(operation["x-behavior"].entity, schema);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !leftOut.includes(name)));
}

const made = new Map<string, unknown>();
const writes = listOperations(document).filter(({ operation }) =>
  ["create", "update"].includes(operation["x-behavior"].action),
);

describe("a body with every field that the contract takes", () => {
  test.each(writes.map((entry) => [entry.operation.operationId, entry] as const))("%s", async (_, entry) => {
    const { action, entity } = entry.operation["x-behavior"];
    const body = { ...bodyOf(entry), ...(action === "update" ? { _id: made.get(entity) } : {}) };
    const answer = await call(sandbox, "seventime", entry.method.toUpperCase(), entry.path, body);
    expect([bugs, answer.status, answer.body]).toEqual([[], 200, expect.anything()]);
    const record = isFields(answer.body) ? answer.body : {};
    made.set(entity, record["_id"]);
    const type = answer.headers.get("Content-Type") ?? undefined;
    expect(validateResponse(entry, answer.status, type, record)).toEqual([]);
    const texts = Object.entries(body).filter(([name, value]) => value === `${name} text` && name in record);
    expect(record).toMatchObject(Object.fromEntries(texts));
  });
});
