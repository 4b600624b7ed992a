import { describe, expect, test } from "vitest";
import { openRestaurant } from "./restaurant.ts";

const starts = [
  "2026-03-03 00:00:00",
  "2026-03-03 23:59:59",
  "2026-03-04 00:00:00",
  "2026-03-04 16:00:00",
] as const;

async function openWithShifts() {
  const restaurant = openRestaurant();
  const { client } = restaurant;
  for (const [index, start] of starts.entries()) {
    const shift = { start, location_id: index % 2 === 0 ? 10 : 11, draft: index === 3, open: index === 0 };
    await client.shifts.create({ shift });
  }
  const startsOf = async (query: Parameters<typeof client.shifts.list>[0]) =>
    (await client.shifts.list(query)).data.map(({ start }) => start);
  return { ...restaurant, startsOf };
}

describe("a list of shifts", () => {
  test("takes a day for its midnight in a bound, and for the whole of it in date", async () => {
    const { startsOf } = await openWithShifts();
    expect(await startsOf({ start: { gte: "2026-03-04" } })).toEqual(starts.slice(2));
    expect(await startsOf({ start: { lte: "2026-03-04" } })).toEqual(starts.slice(0, 3));
    expect(await startsOf({ start: { gte: starts[1], lte: starts[2] } })).toEqual(starts.slice(1, 3));
    expect(await startsOf({ start: { date: "2026-03-03" } })).toEqual(starts.slice(0, 2));
  });

  test("keeps what flags and ids ask for", async () => {
    const { startsOf } = await openWithShifts();
    expect(await startsOf({ draft: 1 })).toEqual([starts[3]]);
    expect(await startsOf({ draft: 0, location_id: 11 })).toEqual([starts[1]]);
    expect(await startsOf({ open: 1 })).toEqual([starts[0]]);
    expect(await startsOf({ user_id: 1 })).toEqual([]);
  });

  test("is sorted by a field behind the name of the record, and walked page by page", async () => {
    const { client, startsOf } = await openWithShifts();
    const query = { order_field: "shift.start", order_dir: "desc" } as const;
    expect(await startsOf(query)).toEqual(starts.toReversed());
    expect(await startsOf({ ...query, limit: 2, offset: 3 })).toEqual([starts[0]]);
    expect(await startsOf({ offset: 4 })).toEqual([]);
    const walked = [];
    for await (const { start } of client.shifts.list.all({ limit: 3 })) walked.push(start);
    expect(walked).toEqual(starts);
  });

  test("takes a slash before the query, as clients of that time send it", async () => {
    const { sandbox } = await openWithShifts();
    const { baseUrl, key } = sandbox.apis.sevenshifts;
    const headers = { Authorization: `Basic ${btoa(`${key}:`)}` };
    const answer = await sandbox.fetch(`${baseUrl}/shifts/?limit=1`, { headers });
    expect(await answer.json()).toMatchObject({ total: 4, data: [{ shift: { id: 1 } }] });
  });
});
