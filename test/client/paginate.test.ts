import { describe, expect, test } from "vitest";
import { clientAnswering, failure, json } from "./answers.ts";

/** Answers as a vendor with numbered items, `limit` on a page. */
function numbered(count: number, change: (page: number) => Partial<Record<string, number>> = () => ({})) {
  return (request: Request): Response => {
    const query = new URL(request.url).searchParams;
    const limit = Number(query.get("limit") ?? 100);
    const page = Number(query.get("page") ?? 1);
    const ids = Array.from({ length: count }, (_, index) => ({ _id: String(index + 1) }));
    const data = ids.slice((page - 1) * limit, page * limit);
    const meta = {
      totalResources: count,
      totalPages: Math.ceil(count / limit),
      currentPage: page,
      ...change(page),
    };
    return json({ meta, data });
  };
}

async function collect(items: AsyncIterable<{ _id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { _id } of items) ids.push(_id);
  return ids;
}

const upTo = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

describe("one page", () => {
  test("holds its items, the total and the vendor's page numbers", async () => {
    const { seventime } = clientAnswering(numbered(7));
    const page = await seventime.users.list({ limit: 3, page: 2 });
    expect(page.data).toEqual([{ _id: "4" }, { _id: "5" }, { _id: "6" }]);
    expect(page.total).toBe(7);
    expect(page.meta).toEqual({ totalResources: 7, totalPages: 3, currentPage: 2 });
  });

  test("leads to the next until the last", async () => {
    const { seventime } = clientAnswering(numbered(7));
    const second = await (await seventime.users.list({ limit: 3 })).next();
    const third = await second?.next();
    expect(third?.data).toEqual([{ _id: "7" }]);
    expect(await third?.next()).toBeUndefined();
  });

  test("of a list without pages is all there is", async () => {
    const { seventime, requests } = clientAnswering(() => json({ data: [{ _id: "1" }] }));
    const page = await seventime.workOrderStatuses.list();
    expect(page).toMatchObject({ data: [{ _id: "1" }], total: undefined, meta: undefined });
    expect(await page.next()).toBeUndefined();
    expect(await collect(seventime.workOrderStatuses.list.all())).toEqual(["1"]);
    expect(requests).toHaveLength(2);
  });
});

describe("all pages", () => {
  test.each([0, 1, 3, 7, 9])("give each of %i items once", async (count) => {
    const { seventime, requests } = clientAnswering(numbered(count));
    expect(await collect(seventime.users.list.all({ limit: 3 }))).toEqual(upTo(count));
    expect(requests).toHaveLength(Math.max(1, Math.ceil(count / 3)));
  });

  test("keep the filters of the query on every page", async () => {
    const { seventime, requests } = clientAnswering(numbered(4));
    await collect(seventime.users.list.all({ limit: 3, isActive: true }));
    const queries = requests.map(({ url }) => new URL(url).search);
    expect(queries).toEqual(["?limit=3&isActive=true&page=1", "?limit=3&isActive=true&page=2"]);
  });

  test("are fetched only as far as the loop goes", async () => {
    const { seventime, requests } = clientAnswering(numbered(9));
    for await (const { _id } of seventime.users.list.all({ limit: 3 })) if (_id === "2") break;
    expect(requests).toHaveLength(1);
  });

  test("stop with an error when the vendor repeats a page for ever", async () => {
    const { seventime, requests } = clientAnswering(numbered(9, () => ({ currentPage: 1 })));
    const error = await failure(collect(seventime.users.list.all({ limit: 3 })));
    expect(error).toMatchObject({ name: "PaginationError", operation: "listUsers" });
    expect(requests).toHaveLength(2);
  });

  test("stop with an error when a page is empty before the last", async () => {
    const { seventime } = clientAnswering(numbered(3, () => ({ totalPages: 5 })));
    const error = await failure(collect(seventime.users.list.all({ limit: 3 })));
    expect(error).toMatchObject({
      name: "PaginationError",
      message: expect.stringContaining("page 2 is empty"),
    });
  });
});

describe("a list that changes while it is read", () => {
  /** Two pages of which the second begins with what has moved over from the first. */
  const moving = (request: Request): Response => {
    const page = Number(new URL(request.url).searchParams.get("page"));
    const data = page === 1 ? [{ _id: "1" }, { _id: "2" }] : [{ _id: "2" }, { _id: "2" }, { _id: "3" }];
    return json({ data, meta: { totalResources: 3 + page, totalPages: 2, currentPage: page } });
  };

  test("gives every item as it comes, and tells once of each kind of anomaly, without a value", async () => {
    const anomalies: object[] = [];
    const { seventime } = clientAnswering(moving, {
      onAnomaly: (event) => anomalies.push(event),
      logLevel: "off",
    });
    expect(await collect(seventime.users.list.all())).toEqual(["1", "2", "2", "2", "3"]);
    expect(anomalies).toEqual([
      { operation: "listUsers", kind: "changedTotal" },
      { operation: "listUsers", kind: "repeatedItem" },
    ]);
  });

  test("tells of nothing when nothing has changed", async () => {
    const anomalies: object[] = [];
    const { seventime } = clientAnswering(numbered(7), { onAnomaly: (event) => anomalies.push(event) });
    await collect(seventime.users.list.all({ limit: 3 }));
    expect(anomalies).toEqual([]);
  });
});

test("new values of a code table and fields that nobody knows pass through", async () => {
  const user = { _id: "1", userRoleName: "A role of tomorrow", brandNew: { deep: [1] } };
  const { seventime } = clientAnswering(() => json({ data: user }));
  expect(await seventime.users.get("1")).toEqual(user);
});
