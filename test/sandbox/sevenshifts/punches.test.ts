import { describe, expect, test } from "vitest";
import { call } from "../support.ts";
import { noTime, openRestaurant } from "./restaurant.ts";

const work = { user_id: 1, location_id: 10, clocked_in: "2014-04-05 06:30:00" } as const;
const evening = "2014-04-05 10:00:00";

describe("punches of the back office", () => {
  test("are entered for any interval, without a shift or a department", async () => {
    const { client, sandbox } = openRestaurant();
    const { id } = await client.timePunches.create({ time_punch: { ...work, clocked_out: evening } });
    const { body } = await call(sandbox, "sevenshifts", "GET", `/time_punches/${id}`);
    expect(body).toMatchObject({
      status: "success",
      message: "",
      data: {
        time_punch: { id, shift_id: 0, department_id: 0, role_id: 0, approved: false, clocked_out: evening },
        location: { id: 10, hash: "hash-of-ten" },
        department: { id: null, name: null },
        shift: { id: null, start: null, role_id: null },
        user: { id: 1, firstname: "Ada" },
      },
    });
    expect(body).not.toHaveProperty("data.user.location_id");
  });

  test("have role and department of their shift", async () => {
    const { client } = openRestaurant();
    const shift = { user_id: 1, location_id: 10, role_id: 30, start: work.clocked_in };
    const { id: shiftId } = await client.shifts.create({ shift });
    const { id } = await client.timePunches.create({ time_punch: { ...work, shift_id: shiftId } });
    const { time_punch: punch, shift: planned } = await client.timePunches.get(id);
    expect(punch).toMatchObject({ role_id: 30, department_id: 20, clocked_out: noTime });
    expect(planned.id).toBe(shiftId);
  });

  test("do not end before they begin", async () => {
    const { client } = openRestaurant();
    const backwards = { ...work, clocked_out: "2014-04-05 06:29:59" } as const;
    const refused = { status: 400, type: "validation_error" };
    await expect(client.timePunches.create({ time_punch: backwards })).rejects.toMatchObject(refused);
    const { id } = await client.timePunches.create({ time_punch: { ...work, clocked_out: evening } });
    const late = { time_punch: { clocked_in: "2014-04-05 11:00:00" } } as const;
    await expect(client.timePunches.update(id, late)).rejects.toMatchObject(refused);
  });

  test("stay open with the zero date, one a person, and may overlap when they are over", async () => {
    const { client, sandbox } = openRestaurant();
    const send = (fields: object) =>
      call(sandbox, "sevenshifts", "POST", "/time_punches", { time_punch: fields });
    expect(await send({ ...work, clocked_out: noTime })).toMatchObject({ status: 200 });
    expect(await send(work)).toMatchObject({ status: 402, body: { type: "save_error" } });
    expect(await send({ ...work, clocked_out: evening })).toMatchObject({ status: 200 });
    expect(await send({ ...work, user_id: 2 })).toMatchObject({ status: 200 });
    expect((await client.timePunches.list({ clocked_out: { lte: "2026-01-01" } })).total).toBe(1);
  });

  test("need a user, a location and a beginning", async () => {
    const { client } = openRestaurant();
    for (const field of Object.keys(work)) {
      const partial = Object.fromEntries(Object.entries(work).filter(([name]) => name !== field));
      const sent = client.timePunches.create({ time_punch: partial });
      await expect(sent).rejects.toMatchObject({ status: 400, type: "missing_parameter" });
    }
  });

  test("say which page of the list it is", async () => {
    const { sandbox, client } = openRestaurant();
    for (const clocked_out of [evening, evening, evening] as const) {
      await client.timePunches.create({ time_punch: { ...work, clocked_out } });
    }
    const { body } = await call(sandbox, "sevenshifts", "GET", "/time_punches?limit=2&offset=2");
    expect(body).toMatchObject({
      status: "success",
      offset: 2,
      limit: 2,
      total: 3,
      data: [{ time_punch: {} }],
    });
    const usual = await call(sandbox, "sevenshifts", "GET", "/time_punches");
    expect(usual.body).toMatchObject({ offset: 0, limit: 20, total: 3 });
  });

  test("are approved, and deleted for good", async () => {
    const { client } = openRestaurant();
    const { id } = await client.timePunches.create({ time_punch: { ...work, clocked_out: evening } });
    await client.timePunches.update(id, { time_punch: { approved: true } });
    expect((await client.timePunches.get(id)).time_punch).toMatchObject({ approved: true, ...work });
    await client.timePunches.delete(id);
    await expect(client.timePunches.get(id)).rejects.toMatchObject({ status: 404, type: "invalid_id" });
  });
});
