import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseOpenApiDocument } from "../../../src/openapi/document.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { seventimeDemo } from "../../../src/sandbox/demo/seventime.ts";
import { alongside, isEmptyCopy, placesOf, valueAt } from "./copies.ts";

const file = "generated/seventime/openapi.json";
const document = parseOpenApiDocument(readFileSync(file, "utf8"), file);
const { validateSchema } = createValidator(document);
const now = new Date("2026-11-22T10:30:00Z");
const seed = seventimeDemo(now);
const entities = Object.keys(seed);
const entityOf = (name: string) => document.components?.schemas?.[name]?.["x-entity"];
const listed = listOperations(document).flatMap(({ operation }) => {
  const behavior = operation["x-behavior"];
  return behavior?.action === "list" ? [behavior] : [];
});

const idField = (name: string): string => entityOf(name)?.id.field ?? "_id";
const indexes = new Map(
  entities.map((name) => [
    name,
    new Map((seed[name] ?? []).map((record) => [record[idField(name)], record])),
  ]),
);
const records = (name: string): Record<string, unknown>[] => seed[name] ?? [];
const rowsOf = (record: Record<string, unknown>, field: string): Record<string, unknown>[] => {
  const rows = record[field];
  return Array.isArray(rows) ? rows : [];
};

describe("the records of Seven Time", () => {
  it.each(entities)("%s agree with their schema", (name) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const problems = records(name).flatMap((record) =>
      validateSchema(schema, record, `${name} ${String(record[idField(name)])}`),
    );
    expect(problems.slice(0, 3)).toEqual([]);
  });

  it("are there for every list", () => {
    expect(listed.map(({ entity }) => entity).filter((name) => records(name ?? "").length === 0)).toEqual([]);
    expect(listed.length).toBeGreaterThan(30);
  });

  it("have what every hidden filter compares", () => {
    const hidden = listed.flatMap(({ entity, filters }) =>
      Object.values(filters ?? {}).flatMap((filter) =>
        filter.hidden === true ? [[entity ?? "", filter.field] as const] : [],
      ),
    );
    expect(hidden.length).toBeGreaterThan(5);
    for (const [entity, field] of hidden) {
      const filled = records(entity).filter(
        (record) => record[field] !== undefined && record[field] !== null,
      );
      expect(filled.length, `${entity}.${field}`).toBeGreaterThan(0);
    }
  });

  it("are as many as such a firm has", () => {
    const counts = Object.fromEntries(entities.map((name) => [name, records(name).length]));
    expect(counts).toMatchObject({
      Customer: 900,
      Distributor: 150,
      ExpenseItem: 1500,
      Project: 600,
      Quote: 400,
    });
    expect(counts).toMatchObject({
      SupplierInvoice: 700,
      PurchaseOrder: 500,
      SupplementOrder: 150,
      Timer: 3,
    });
    for (const [name, least, most] of [
      ["User", 30, 36],
      ["WorkOrder", 2000, 3000],
      ["Task", 1300, 1900],
      ["TimeLog", 6000, 8000],
      ["DriverJournal", 1500, 2200],
      ["Expense", 1800, 2500],
      ["MachineTimeLog", 900, 1300],
      ["Invoice", 1300, 1900],
    ] as const) {
      expect(counts[name]).toBeGreaterThanOrEqual(least);
      expect(counts[name]).toBeLessThanOrEqual(most);
    }
  });
});

describe("what the records of Seven Time refer to", () => {
  const referring = entities.flatMap((name) =>
    Object.entries(entityOf(name)?.references ?? {}).map(([path, target]) => [name, path, target] as const),
  );

  it.each(referring)("%s %s is a %s", (name, path, target) => {
    const lost = records(name).flatMap((record) =>
      placesOf(record, path)
        .map((place) => valueAt(record, place))
        .filter((id) => id !== undefined && id !== null && indexes.get(target)?.has(id) !== true),
    );
    expect(lost.slice(0, 3)).toEqual([]);
  });

  const copying = entities.flatMap((name) =>
    Object.entries(entityOf(name)?.copies ?? {}).map(([path, template]) => [name, path, template] as const),
  );

  it.each(copying)("%s %s copies %s", (name, path, template) => {
    const references = Object.entries(entityOf(name)?.references ?? {}).toSorted(
      ([one], [other]) => other.length - one.length,
    );
    const wrong = records(name).flatMap((record) =>
      placesOf(record, path).flatMap((place) => {
        const copy = valueAt(record, place);
        let isUnset = false;
        const shown = template.replaceAll(/\{([^}]+)\}/g, (_, source: string) => {
          const [key, target] = references.find(([reference]) => source.startsWith(`${reference}.`)) ?? [
            "",
            "",
          ];
          const original = indexes.get(target)?.get(valueAt(record, alongside(place, key)));
          isUnset ||= original === undefined;
          return String(valueAt(original, source.slice(key.length + 1).split(".")));
        });
        const agrees = isUnset
          ? isEmptyCopy(copy)
          : String(copy) === shown || (shown === "undefined" && isEmptyCopy(copy));
        return agrees ? [] : [{ copy, shown, isUnset }];
      }),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it("keeps the documents of a record together, each in a folder of its own record", () => {
    const parents = entities.flatMap(records).filter((record) => rowsOf(record, "documents").length > 0);
    expect(parents.length).toBeGreaterThan(300);
    for (const parent of parents) {
      const documents = rowsOf(parent, "documents");
      const folders = new Set(documents.filter(({ isFolder }) => isFolder).map(({ _id }) => _id));
      for (const { user, folderId } of documents) {
        expect(indexes.get("User")?.has(user)).toBe(true);
        expect(folderId === undefined || folderId === null || folders.has(folderId)).toBe(true);
      }
    }
  });
});

describe("ids and numbers of Seven Time", () => {
  it.each(entities)("%s have ids of their own, ascending", (name) => {
    const ids = records(name).map((record) => record[idField(name)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => name !== "UserRole" && !/^[0-9a-f]{24}$/.test(String(id)))).toEqual([]);
    const seconds = name === "UserRole" ? [] : ids.map((id) => String(id).slice(0, 8));
    expect(seconds).toEqual(seconds.toSorted());
  });

  it("are unique where the contract says so, and go up with time", () => {
    for (const name of entities) {
      for (const field of entityOf(name)?.unique ?? []) {
        expect(new Set(records(name).map((record) => record[field])).size, `${name}.${field}`).toBe(
          records(name).length,
        );
      }
    }
    for (const [name, field] of [
      ["Customer", "customerNumber"],
      ["Project", "projectNumber"],
      ["WorkOrder", "workOrderNumber"],
      ["Invoice", "invoiceNumber"],
      ["PurchaseOrder", "purchaseOrderNumber"],
      ["Quote", "quoteNumber"],
    ] as const) {
      const numbers = records(name).flatMap((record) =>
        record[field] === undefined ? [] : [Number(record[field])],
      );
      expect(numbers).toEqual(numbers.toSorted((first, second) => first - second));
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
