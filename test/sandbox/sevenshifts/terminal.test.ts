import { describe, expect, test } from "vitest";
import { noTime, openRestaurant } from "./restaurant.ts";

const ada = { location_hash: "hash-of-ten", employee_id: "0123" };

const hours = (count: number): number => count * 3600;

describe("the terminal", () => {
  test("clocks a person in and then out, in one punch", async () => {
    const { client, sandbox } = openRestaurant();
    expect(await client.timePunches.punch(ada)).toEqual({
      punched: "in",
      message: "Welcome Ada Marsh",
      user: { photo_url: "https://photos.example.com/1.jpg" },
    });
    const [begun] = (await client.timePunches.list()).data;
    expect(begun).toMatchObject({ user_id: 1, location_id: 10, shift_id: 0, clocked_out: noTime });
    sandbox.clock.advance(hours(8));
    expect(await client.timePunches.punch(ada)).toMatchObject({
      punched: "out",
      message: "Goodbye Ada Marsh",
    });
    const { data, total } = await client.timePunches.list();
    expect(total).toBe(1);
    expect(data[0]?.clocked_in).toBe(begun?.clocked_in);
    expect(data[0]?.clocked_out).toMatch(/^2026-03-03 01:00:\d\d$/);
    expect(await client.timePunches.punch(ada)).toMatchObject({ punched: "in" });
  });

  test("links the punch to the published shift that starts nearest, with its role and department", async () => {
    const { client } = openRestaurant();
    const plan = { user_id: 1, location_id: 10, role_id: 30 };
    const near = await client.shifts.create({ shift: { ...plan, start: "2026-03-02 18:00:00" } });
    await client.shifts.create({ shift: { ...plan, start: "2026-03-02 14:30:00" } });
    await client.shifts.create({ shift: { ...plan, start: "2026-03-02 17:00:00", draft: true } });
    await client.shifts.create({ shift: { ...plan, start: "2026-03-02 17:00:00", location_id: 11 } });
    await client.shifts.create({ shift: { ...plan, start: "2026-03-02 17:00:00", user_id: 2 } });
    const gone = await client.shifts.create({ shift: { ...plan, start: "2026-03-02 17:00:00" } });
    await client.shifts.delete(gone.id);
    await client.timePunches.punch(ada);
    const [punch] = (await client.timePunches.list()).data;
    expect(punch).toMatchObject({ shift_id: near.id, role_id: 30, department_id: 20 });
  });

  test("takes work more than four hours from every shift for unplanned", async () => {
    const { client } = openRestaurant();
    await client.shifts.create({ shift: { user_id: 1, location_id: 10, start: "2026-03-02 21:30:00" } });
    await client.timePunches.punch(ada);
    expect((await client.timePunches.list()).data[0]).toMatchObject({ shift_id: 0, role_id: 0 });
  });

  test.each([
    ["an unknown hash", { ...ada, location_hash: "nowhere" }, "validation_error"],
    ["an unknown code", { ...ada, employee_id: 999 }, "validation_error"],
    ["a code without its zero", { ...ada, employee_id: 123 }, "validation_error"],
    ["no code at all", { ...ada, employee_id: "" }, "validation_error"],
    ["somebody who has left", { ...ada, employee_id: 8910 }, "save_error"],
    ["somebody from another location", { ...ada, location_hash: "hash-of-eleven" }, "save_error"],
  ])("refuses %s", async (_, body, type) => {
    const { client } = openRestaurant();
    await expect(client.timePunches.punch(body)).rejects.toMatchObject({ status: 402, type });
    expect((await client.timePunches.list()).total).toBe(0);
  });

  test("refuses to end a punch of another location", async () => {
    const { client } = openRestaurant();
    await client.users.update(1, { user: {}, location: [{ id: 10 }, { id: 11 }] });
    await client.timePunches.punch(ada);
    const elsewhere = client.timePunches.punch({ ...ada, location_hash: "hash-of-eleven" });
    await expect(elsewhere).rejects.toMatchObject({ status: 402, type: "save_error" });
  });

  test("takes no code for that of somebody who has none", async () => {
    const { client } = openRestaurant();
    await client.users.update(2, { user: { employee_id: "" } });
    const punch = client.timePunches.punch({ ...ada, employee_id: "" });
    await expect(punch).rejects.toMatchObject({ status: 402, type: "validation_error" });
  });

  test("takes a code as a number or as a text", async () => {
    const { client } = openRestaurant();
    expect(await client.timePunches.punch({ ...ada, employee_id: 4567 })).toMatchObject({ punched: "in" });
    expect(await client.timePunches.punch({ ...ada, employee_id: "4567" })).toMatchObject({ punched: "out" });
  });
});
