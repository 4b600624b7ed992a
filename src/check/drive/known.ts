import type { OpenApiDocument } from "../../openapi/document.ts";
import { type Fields, isFields, placesOf, valueAt } from "../../openapi/fields.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { follow } from "../../openapi/reference.ts";

/** Records that answers have shown, by entity. */
export interface Known {
  /** Remembers the records of an answer. */
  learn(entry: OperationEntry, answer: unknown): void;
  records(entity: string): Fields[];
  /** Ids of an entity: of its records, or that other records refer to. */
  ids(entity: string): string[];
}

const mostRemembered = 50;

/** The records in an answer of a list or a read. */
function recordsIn({ operation }: OperationEntry, answer: unknown): Fields[] {
  const pagination = operation["x-pagination"];
  if (pagination === undefined) {
    const item = follow(answer, operation["x-item"] ?? "");
    return isFields(item) ? [item] : [];
  }
  const rows = follow(answer, pagination.items);
  if (!Array.isArray(rows)) return [];
  const pointer = pagination.style === "offset" ? pagination.item : "";
  return rows.map((row) => follow(row, pointer)).filter(isFields);
}

const isId = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || (typeof value === "number" && value !== 0);

/** Makes a memory of what an API has shown. */
export function createKnown(document: OpenApiDocument): Known {
  const records = new Map<string, Fields[]>();
  const referred = new Map<string, Set<string>>();
  const entityOf = (name: string) => document.components.schemas[name]?.["x-entity"];

  function learnReferences(name: string, record: Fields): void {
    for (const [path, target] of Object.entries(entityOf(name)?.references ?? {})) {
      const ids = referred.get(target) ?? new Set();
      referred.set(target, ids);
      for (const { value } of placesOf(record, path)) if (isId(value)) ids.add(String(value));
    }
  }

  return {
    learn(entry, answer) {
      const { entity, action } = entry.operation["x-behavior"];
      if (action !== "list" && action !== "read") return;
      const all = records.get(entity) ?? [];
      records.set(entity, all);
      for (const record of recordsIn(entry, answer)) {
        if (all.length < mostRemembered) all.push(record);
        learnReferences(entity, record);
      }
    },
    records: (entity) => records.get(entity) ?? [],
    ids(entity) {
      const field = entityOf(entity)?.id.field ?? "id";
      const own = (records.get(entity) ?? []).map((record) => valueAt(record, field)).filter(isId);
      return [...new Set([...own.map(String), ...(referred.get(entity) ?? [])])];
    },
  };
}
