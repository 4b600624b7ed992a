import fc from "fast-check";
import { expect } from "vitest";
import type { Fields } from "../../../src/openapi/fields.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import type { Kind, ListRequest } from "./kind.ts";

/** What should be stored: the records by id, in the order in which they were made. */
export interface Model {
  records: Map<string | number, Fields>;
  /** Every id that has been given out. */
  given: Set<string | number>;
}

type Command = fc.AsyncCommand<Model, Sandbox>;

const nth = (model: Model, index: number): string | number | undefined => {
  const ids = [...model.records.keys()];
  return ids[index % Math.max(1, ids.length)];
};

const create = (kind: Kind, fields: Fields): Command => ({
  check: () => true,
  async run(model, sandbox) {
    const id = await kind.create(sandbox, fields);
    expect(model.given.has(id), "an id is given out once").toBe(false);
    model.given.add(id);
    const record = await kind.read(sandbox, id);
    expect(record, "what was created is read back").toMatchObject(fields);
    model.records.set(id, record ?? {});
  },
  toString: () => `create ${JSON.stringify(fields)}`,
});

/** Fields that a change may alter beside those that it names. */
const follows = /modified|updated/i;

const update = (kind: Kind, index: number, change: Fields): Command => ({
  check: (model) => model.records.size > 0,
  async run(model, sandbox) {
    const id = nth(model, index);
    if (id === undefined) return;
    await kind.update(sandbox, id, change);
    const record = (await kind.read(sandbox, id)) ?? {};
    const kept = Object.entries(model.records.get(id) ?? {}).filter(
      ([name]) => !(name in change) && !follows.test(name) && kind.follows?.includes(name) !== true,
    );
    expect(record, "a change changes what it names and keeps the rest").toMatchObject({
      ...Object.fromEntries(kept),
      ...change,
    });
    model.records.set(id, record);
  },
  toString: () => `update ${index} ${JSON.stringify(change)}`,
});

const read = (kind: Kind, index: number): Command => ({
  check: (model) => model.records.size > 0,
  async run(model, sandbox) {
    const id = nth(model, index);
    if (id === undefined) return;
    expect(await kind.read(sandbox, id), "a record stays as it was").toEqual(model.records.get(id));
  },
  toString: () => `read ${index}`,
});

const remove = (kind: Kind, index: number): Command => ({
  check: (model) => model.records.size > 0 && kind.remove !== undefined,
  async run(model, sandbox) {
    const id = nth(model, index);
    if (id === undefined) return;
    await kind.remove?.(sandbox, id);
    model.records.delete(id);
    const left = await kind.read(sandbox, id);
    expect(left !== undefined, "what was removed is gone, or kept where the vendor keeps it").toBe(
      kind.keepsRemoved === true,
    );
  },
  toString: () => `remove ${index}`,
});

/** Names are compared as texts, booleans as numbers, as the sandbox sorts them. */
const sortValue = (value: unknown): string | number =>
  typeof value === "boolean" || typeof value === "number" ? Number(value) : String(value);

function expectSorted(records: Fields[], { field, descending }: NonNullable<ListRequest["sort"]>): void {
  const values = records.map((record) => sortValue(record[field]));
  for (const [index, value] of values.slice(1).entries()) {
    const before = values[index] ?? value;
    expect(descending ? before >= value : before <= value, `sorted by ${field}`).toBe(true);
  }
}

const list = (
  kind: Kind,
  filterIndex: number,
  valueIndex: number,
  sort: ListRequest["sort"],
  limit: number,
): Command => ({
  check: () => true,
  async run(model, sandbox) {
    const rule = kind.filters[filterIndex];
    const value = rule?.values[valueIndex % rule.values.length] ?? "";
    const filter = rule && { name: rule.name, value };
    const expected = [...model.records.values()].filter((record) => rule?.keeps(record, value) ?? true);
    const records: Fields[] = [];
    for (let page = 0; page <= Math.floor(expected.length / limit); page += 1) {
      const request = { filter, sort, page, limit };
      const listing = await kind.list(sandbox, request);
      expect(listing.body, "a page says which one it is").toMatchObject(
        kind.pageOf?.(request, expected.length) ?? {},
      );
      expect(listing.total, "the total is that of the filter").toBe(expected.length);
      expect(listing.records.length, "a page has no more than its limit").toBeLessThanOrEqual(limit);
      records.push(...listing.records);
    }
    const ids = (all: Fields[]) => all.map((record) => String(record[kind.idField])).toSorted();
    expect(ids(records), "pages neither lose nor repeat, filters neither lose nor add").toEqual(
      ids(expected),
    );
    for (const record of records) {
      const known = [...model.records.values()].find((one) => one[kind.idField] === record[kind.idField]);
      expect(known, "a list shows what a read shows").toMatchObject(record);
    }
    if (sort !== undefined) expectSorted(records, sort);
  },
  toString: () => `list filter ${filterIndex} value ${valueIndex} ${JSON.stringify(sort)} limit ${limit}`,
});

/** Commands on the records of a kind. */
export function commandsOf(kind: Kind): fc.Arbitrary<Iterable<Command>> {
  const index = fc.nat({ max: 30 });
  const orderBy = (fields: string[]) =>
    fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() });
  const unsorted = fc.constant(undefined);
  const sort = kind.sorts.length === 0 ? unsorted : fc.option(orderBy(kind.sorts), { nil: undefined });
  const creation = kind.fields.map((fields) => create(kind, fields));
  return fc.commands(
    [
      // Three times, so that lists have something to sort and to cut.
      creation,
      creation,
      creation,
      fc.tuple(index, kind.change).map(([place, change]) => update(kind, place, change)),
      index.map((place) => read(kind, place)),
      index.map((place) => remove(kind, place)),
      fc
        .tuple(
          fc.integer({ min: -1, max: kind.filters.length - 1 }),
          fc.nat(9),
          sort,
          fc.integer({ min: 1, max: 5 }),
        )
        .map(([filter, value, by, limit]) => list(kind, filter, value, by, limit)),
    ],
    { maxCommands: 40 },
  );
}
