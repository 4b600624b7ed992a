import { describe, expect, test } from "vitest";
import { valueAt as valueAtPointer } from "../../../src/client/pointer.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import { type Fields, isFields, placesOf } from "../../../src/openapi/fields.ts";
import { startingPoint } from "../../../scripts/testContract/calls/startingPoint.ts";
import { methodOf, parametersOf } from "../../../scripts/testContract/calls/method.ts";
import { collect } from "../support/collect.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import type { SandboxSetup } from "../support/sandboxSetup.ts";

/** A filter of a list, and what its items then have. */
interface Filter {
  query: Fields;
  field: string;
  value: string | number | boolean;
}

const isSimple = (value: unknown): value is Filter["value"] =>
  ["string", "number", "boolean"].includes(typeof value);

/** A value that some of the records have in a field; the one that the record in the middle has. */
function middleValue(records: Fields[], field: string): Filter["value"] | undefined {
  const values = records.flatMap((record) => placesOf(record, field).map(({ value }) => value));
  const telling = values.filter(isSimple).filter((value) => value !== "" && value !== 0);
  return telling[Math.floor(telling.length / 2)];
}

/** The filters of a list that compare for equality and that a record gives a value for. */
function filtersOf(world: World, { entry }: OperationCase): Filter[] {
  const { entity, filters = {} } = entry.operation["x-behavior"];
  const records = world.table(entity).find();
  const equal = Object.entries(filters).filter(
    ([, { compare }]) => compare === undefined || compare === "equal",
  );
  return equal.flatMap(([name, { field }]) => {
    const value = middleValue(records, field);
    const schema = entry.parameters.find((parameter) => parameter.name === name)?.schema ?? {};
    const isFlag = typeof value === "boolean" && !world.model.shapes.types(schema).includes("boolean");
    return value === undefined ? [] : [{ query: { [name]: isFlag ? Number(value) : value }, field, value }];
  });
}

/** Tells whether an item has the value that was asked for; an item that does not show the field has. */
function has(item: unknown, { field, value }: Filter): boolean {
  const values = isFields(item) ? placesOf(item, field).map((place) => place.value) : [];
  return values.length === 0 || values.some((one) => one === undefined || one === value);
}

/** The items of a page. */
function shownBy(page: unknown): unknown[] {
  const items = valueAtPointer(page, "/data");
  return Array.isArray(items) ? items : [];
}

/** How many parts a list is divided into. */
const parts = 3;

/** A query that divides a list of so many items into parts, or into more where a page holds less. */
function dividing({ method, entry }: OperationCase, total: number): Fields {
  const { pagination } = method;
  if (pagination === undefined || pagination.style === "none") return {};
  const most = entry.parameters.find(({ name }) => name === pagination.limit)?.schema?.maximum ?? total;
  return { [pagination.limit]: Math.max(1, Math.min(most, Math.ceil(total / parts))) };
}

/** Every list is gone through to its end, on a filter and in parts where it has such; and is asked by each filter. */
export function testFilteredLists({ api, session, drifts, clientFor }: SandboxSetup): void {
  const lists = api.cases.filter(({ method }) => method.pagination !== undefined);

  describe("a list is gone through, on a filter where it has one", () => {
    test.for(lists.filter(({ method }) => method.argument?.kind !== "body"))("$title", async (one) => {
      const { ids, query } = startingPoint(session.world, one.entry);
      const [filter, ...others] = filtersOf(session.world, one);
      const asked = { ...query, ...filter?.query };
      const { call, all } = methodOf(clientFor(one), one);
      const first = await call(...parametersOf(one, ids, asked));
      const total = valueAtPointer(first, "/total") ?? valueAtPointer(first, "/data/length");
      const items = await collect(
        all(...parametersOf(one, ids, { ...asked, ...dividing(one, Number(total)) })),
      );
      expect(items.length).toBe(Number(total));
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((item) => filter !== undefined && !has(item, filter))).toEqual([]);
      expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
      for (const other of others) {
        const found = await call(...parametersOf(one, ids, { ...query, ...other.query }));
        expect(shownBy(found), `by ${other.field}`).not.toEqual([]);
        expect(shownBy(found).filter((item) => !has(item, other))).toEqual([]);
      }
      expect(session.exchanges.flatMap(session.responseProblems)).toEqual([]);
      expect(drifts.splice(0)).toEqual([]);
    });
  });
}
