import { describe, expect, test } from "vitest";
import { noTime, openRestaurant } from "./restaurant.ts";

const plan = { user_id: 1, location_id: 10, role_id: 30, start: "2026-03-04 16:00:00" } as const;
const end = "2026-03-04 22:00:00";
const invalid = { status: 400, type: "validation_error" };

describe("a shift", () => {
  test("has the department of its role and the user's wage in it, unless told otherwise", async () => {
    const { client } = openRestaurant();
    const { id } = await client.shifts.create({ shift: { ...plan, end } });
    expect(await client.shifts.get(id)).toMatchObject({ ...plan, end, department_id: 20, hourly_wage: 21.5 });
    const told = await client.shifts.create({ shift: { ...plan, department_id: 0, hourly_wage: 30 } });
    expect(await client.shifts.get(told.id)).toMatchObject({
      department_id: 0,
      hourly_wage: 30,
      end: noTime,
    });
  });

  test("until close or until business declines has no end", async () => {
    const { client } = openRestaurant();
    const { id } = await client.shifts.create({ shift: { ...plan, end } });
    await client.shifts.update(id, { shift: { close: true } });
    expect(await client.shifts.get(id)).toMatchObject({ close: true, end: noTime });
    await expect(client.shifts.update(id, { shift: { bd: true } })).rejects.toMatchObject(invalid);
    const declines = await client.shifts.create({ shift: { ...plan, end, bd: true } });
    expect(await client.shifts.get(declines.id)).toMatchObject({ bd: true, end: noTime });
  });

  test("ends after it starts", async () => {
    const { client } = openRestaurant();
    const create = client.shifts.create({ shift: { ...plan, end: plan.start } });
    await expect(create).rejects.toMatchObject(invalid);
    const { id } = await client.shifts.create({ shift: { ...plan, end } });
    await expect(client.shifts.update(id, { shift: { start: end } })).rejects.toMatchObject(invalid);
  });

  test("that is open has no user, until somebody takes it", async () => {
    const { client } = openRestaurant();
    const { id } = await client.shifts.create({ shift: plan });
    await client.shifts.update(id, { shift: { open: true, open_offer_type: 1 } });
    expect(await client.shifts.get(id)).toMatchObject({ open: true, user_id: 0 });
    await client.shifts.update(id, { shift: { user_id: 2 } });
    expect(await client.shifts.get(id)).toMatchObject({ open: false, user_id: 2 });
    const both = client.shifts.update(id, { shift: { open: true, user_id: 1 } });
    await expect(both).rejects.toMatchObject(invalid);
  });

  test("counts minutes only where somebody was late", async () => {
    const { client } = openRestaurant();
    const { id } = await client.shifts.create({ shift: plan });
    const minutes = { late_minutes: 12 };
    await expect(client.shifts.update(id, { shift: minutes })).rejects.toMatchObject(invalid);
    await client.shifts.update(id, { shift: { status: 3, ...minutes } });
    expect(await client.shifts.get(id)).toMatchObject({ status: 3, late_minutes: 12 });
    await client.shifts.update(id, { shift: { status: 1 } });
    expect(await client.shifts.get(id)).toMatchObject({ status: 1, late_minutes: 0 });
  });

  test("that is deleted is kept, shown when asked for, and no longer changed", async () => {
    const { client, sandbox } = openRestaurant();
    const { id } = await client.shifts.create({ shift: plan });
    const { modified } = await client.shifts.get(id);
    sandbox.clock.advance(60);
    await client.shifts.delete(id);
    expect(await client.shifts.list()).toMatchObject({ data: [], total: 0 });
    expect(await client.shifts.list({ deleted: 1 })).toMatchObject({ data: [{ id, deleted: true }] });
    const kept = await client.shifts.get(id);
    expect(kept.deleted).toBe(true);
    expect(kept.modified > modified).toBe(true);
    await expect(client.shifts.delete(id)).rejects.toMatchObject({ status: 402, type: "delete_error" });
    const update = client.shifts.update(id, { shift: { notes: "Again." } });
    await expect(update).rejects.toMatchObject({ status: 402, type: "save_error" });
  });

  test("needs a start that exists, and people and places that do", async () => {
    const { client } = openRestaurant();
    const { start, ...rest } = plan;
    const without = client.shifts.create({ shift: rest });
    await expect(without).rejects.toMatchObject({ status: 400, type: "missing_parameter" });
    const odd = [
      { start: "2026-02-31 10:00:00" },
      { start, user_id: 99 },
      { start, location_id: 99 },
    ] as const;
    for (const fields of odd) {
      await expect(client.shifts.create({ shift: { ...rest, ...fields } })).rejects.toMatchObject(invalid);
    }
  });
});
