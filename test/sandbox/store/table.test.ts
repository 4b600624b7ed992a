import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/sandbox/store/condition.ts";
import { openStore } from "../../../src/sandbox/store/store.ts";

const shown = new Set(["id", "name", "size", "open", "tags", "rows", "inner"]);

function people() {
  const store = openStore();
  const table = store.table({ name: "shop Person", idField: "id", shown });
  table.insert({
    id: 1,
    name: "Åsa",
    size: 3,
    open: true,
    tags: ["a", "b"],
    secret: "x",
    inner: { at: "b" },
  });
  table.insert({ id: 2, name: "Bo", size: 1, open: false, tags: ["b"], secret: "y", inner: { at: "a" } });
  table.insert({ id: 3, name: "asa 'q'", size: null, open: true, tags: [], rows: [{ of: 7 }], secret: "x" });
  return { store, table };
}

const idsWhere = (where: Condition[]): unknown[] =>
  people()
    .table.find({ where })
    .map(({ id }) => id);

describe("conditions", () => {
  test.each<[string, Condition, unknown[]]>([
    ["equal to a number", { field: "size", comparison: "=", value: 1 }, [2]],
    ["true is 1", { field: "open", comparison: "=", value: 1 }, [1, 3]],
    ["at least", { field: "size", comparison: ">=", value: 1 }, [1, 2]],
    ["null is not below anything", { field: "size", comparison: "<", value: 9 }, [1, 2]],
    ["contains, whatever the case, Å too", { field: "name", comparison: "contains", value: "åSA" }, [1]],
    ["a quote is a letter", { field: "name", comparison: "contains", value: "'q'" }, [3]],
    ["one of several", { field: "id", comparison: "in", value: [1, 3, 9] }, [1, 3]],
    ["a value in a list", { field: "tags[]", comparison: "=", value: "b" }, [1, 2]],
    ["a field of a row", { field: "rows[].of", comparison: "=", value: 7 }, [3]],
    ["a field inside an object", { field: "inner.at", comparison: "=", value: "a" }, [2]],
    ["a field that is not shown", { field: "secret", comparison: "=", value: "x" }, [1, 3]],
  ])("%s", (_, condition, ids) => {
    expect(idsWhere([condition])).toEqual(ids);
  });

  test("all have to be fulfilled", () => {
    const where: Condition[] = [
      { field: "open", comparison: "=", value: 1 },
      { field: "secret", comparison: "=", value: "x" },
      { field: "size", comparison: ">", value: 2 },
    ];
    expect(idsWhere(where)).toEqual([1]);
  });
});

describe("a table", () => {
  test("keeps what is not shown apart and gives it back with the record", () => {
    const { table } = people();
    const record = { id: 2, name: "Bo", size: 1, open: false, tags: ["b"], secret: "y", inner: { at: "a" } };
    expect(table.get(2)).toEqual(record);
    expect(table.findShown({ limit: 1 })[0]).not.toContain("secret");
  });

  test("sorts, with equal ones in the order in which they were stored, and turns round", () => {
    const { table } = people();
    const ids = (descending: boolean) =>
      table.find({ order: { field: "open", descending } }).map(({ id }) => id);
    expect(ids(false)).toEqual([2, 1, 3]);
    expect(ids(true)).toEqual([3, 1, 2]);
  });

  test("cuts a page out", () => {
    const { table } = people();
    expect(table.find({ limit: 1, offset: 1 }).map(({ id }) => id)).toEqual([2]);
    expect(table.count()).toBe(3);
  });

  test("counts anew after a write", () => {
    const { table } = people();
    expect(table.count()).toBe(3);
    table.remove(1);
    expect(table.count()).toBe(2);
    table.insert({ id: 9, name: "Cy" });
    expect(table.count()).toBe(3);
    table.replace({ id: 9, name: "Bo", open: true });
    expect(table.count([{ field: "name", comparison: "=", value: "Bo" }])).toBe(2);
  });

  test("knows the highest number, in digits too", () => {
    const { table } = people();
    table.insert({ id: 10, name: "20400", size: 12 });
    expect(table.highest("size")).toBe(12);
    expect(table.highest("name")).toBe(20400);
  });

  test("takes no second record with an id", () => {
    expect(() => people().table.insert({ id: 1, name: "again" })).toThrow(/UNIQUE/);
  });
});

describe("a transaction", () => {
  test("is undone whole when it throws, and counts with it", () => {
    const { store, table } = people();
    const work = () =>
      store.transaction(() => {
        table.insert({ id: 4, name: "Di" });
        store.transaction(() => table.remove(1));
        expect(table.count()).toBe(3);
        throw new Error("stop");
      });
    expect(work).toThrow("stop");
    expect(table.count()).toBe(3);
    expect(table.find().map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("goes on after one that was undone", () => {
    const { store, table } = people();
    const fail = () =>
      store.transaction(() => {
        table.count([{ field: "name", comparison: "=", value: "Bo" }]);
        throw new Error("stop");
      });
    expect(fail).toThrow("stop");
    store.transaction(() => table.remove(2));
    expect(table.count([{ field: "name", comparison: "=", value: "Bo" }])).toBe(0);
  });

  test("survives one within it that was undone, without what that one did", () => {
    const { store, table } = people();
    store.transaction(() => {
      table.remove(1);
      const inner = () =>
        store.transaction(() => {
          table.remove(2);
          throw new Error("stop");
        });
      expect(inner).toThrow("stop");
    });
    expect(table.find().map(({ id }) => id)).toEqual([2, 3]);
  });
});
