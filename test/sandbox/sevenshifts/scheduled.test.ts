import { describe, expect, test } from "vitest";
import { type Restaurant, openRestaurant } from "./restaurant.ts";

const plan = { user_id: 1, location_id: 10, role_id: 30 };

const ask = ({ client }: Restaurant, grace?: number) =>
  client.shifts.checkScheduled({ punch_id: "0123", ...(grace === undefined ? {} : { grace_period: grace }) });

describe("asking whether somebody is scheduled", () => {
  test("tells the shift and its role from its start to its end", async () => {
    const restaurant = openRestaurant();
    const { client, sandbox } = restaurant;
    const times = { start: "2026-03-02 16:00:00", end: "2026-03-02 20:00:00" } as const;
    const { id } = await client.shifts.create({ shift: { ...plan, ...times } });
    expect(await ask(restaurant)).toEqual({ scheduled: true, shift: { id }, role: { id: 30, name: "Cook" } });
    sandbox.clock.advance(3 * 3600);
    expect(await ask(restaurant)).toEqual({ scheduled: false });
  });

  test("counts a shift before its start within the grace period alone", async () => {
    const restaurant = openRestaurant();
    await restaurant.client.shifts.create({ shift: { ...plan, start: "2026-03-02 17:10:00" } });
    expect(await ask(restaurant)).toEqual({ scheduled: false });
    expect(await ask(restaurant, 5)).toEqual({ scheduled: false });
    expect(await ask(restaurant, 10)).toMatchObject({ scheduled: true });
  });

  test("takes neither drafts nor deleted shifts nor those of others", async () => {
    const restaurant = openRestaurant();
    const { client } = restaurant;
    const start = "2026-03-02 16:30:00";
    await client.shifts.create({ shift: { ...plan, start, draft: true } });
    await client.shifts.create({ shift: { ...plan, start, user_id: 2 } });
    await client.shifts.delete((await client.shifts.create({ shift: { ...plan, start } })).id);
    expect(await ask(restaurant)).toEqual({ scheduled: false });
  });

  test("changes nothing", async () => {
    const restaurant = openRestaurant();
    await restaurant.client.shifts.create({ shift: { ...plan, start: "2026-03-02 16:30:00" } });
    const before = await restaurant.client.shifts.list();
    await ask(restaurant);
    expect(await restaurant.client.shifts.list()).toMatchObject({ data: before.data });
    expect((await restaurant.client.timePunches.list()).total).toBe(0);
  });

  test("refuses a code that nobody has and an impossible grace period", async () => {
    const restaurant = openRestaurant();
    const unknown = restaurant.client.shifts.checkScheduled({ punch_id: 1 });
    await expect(unknown).rejects.toMatchObject({ status: 402, type: "validation_error" });
    await expect(ask(restaurant, -1)).rejects.toMatchObject({ status: 400, type: "validation_error" });
  });
});
