import { describe, expect, test } from "vitest";
import { call } from "../support.ts";
import { type Restaurant, openRestaurant } from "./restaurant.ts";

const bob = { firstname: "Bob", lastname: "Johnson" };

const idsOf = async (
  { client }: Restaurant,
  query: Parameters<typeof client.users.list>[0],
): Promise<number[]> => (await client.users.list(query)).data.map(({ id }) => id);

describe("a user", () => {
  test("is found by the locations, departments and roles beside it", async () => {
    const restaurant = openRestaurant();
    const assignments = { location: [{ id: 11 }], role: [{ id: 31, primary: 1 }], department: [{ id: 20 }] };
    const { id } = await restaurant.client.users.create({ user: bob, ...assignments });
    expect(await idsOf(restaurant, { location_id: 11 })).toEqual([id]);
    expect(await idsOf(restaurant, { role_id: 31 })).toEqual([id]);
    expect(await idsOf(restaurant, { department_id: 20 })).toEqual([1, 2, id]);
    expect(await idsOf(restaurant, { location_id: 10 })).toEqual([1, 2]);
  });

  test("has exactly the assignments of the last list, and keeps those that no list was sent for", async () => {
    const restaurant = openRestaurant();
    const { client } = restaurant;
    await client.users.update(1, { user: { notes: "Closes." }, location: [{ id: 11 }] });
    expect(await idsOf(restaurant, { location_id: 10 })).toEqual([2]);
    expect(await idsOf(restaurant, { location_id: 11 })).toEqual([1]);
    expect(await idsOf(restaurant, { role_id: 30 })).toEqual([1, 2]);
    await client.users.update(1, { user: {}, role: [] });
    expect(await idsOf(restaurant, { role_id: 30 })).toEqual([2]);
    expect(await idsOf(restaurant, { location_id: 11 })).toEqual([1]);
  });

  test("is not assigned to what does not exist", async () => {
    const { client } = openRestaurant();
    const nowhere = client.users.update(1, { user: {}, location: [{ id: 10 }, { id: 99 }] });
    await expect(nowhere).rejects.toMatchObject({ status: 400, type: "validation_error" });
    const nothing = client.users.create({ user: bob, role: [{}] });
    await expect(nothing).rejects.toMatchObject({ status: 400, type: "missing_parameter" });
    expect((await client.users.list()).total).toBe(2);
  });

  test.each([
    ["name", { firstname: "ada", lastname: "Marsh" }],
    ["e-mail address", { ...bob, email: "ADA@example.com" }],
    ["code", { ...bob, employee_id: "0123" }],
    ["code as a number", { ...bob, employee_id: 4567 }],
  ])("shares no %s with another one", async (_, user) => {
    const { client } = openRestaurant();
    await expect(client.users.create({ user })).rejects.toMatchObject({
      status: 400,
      type: "validation_error",
    });
    await expect(client.users.create({ user: bob })).resolves.toMatchObject({ id: 4 });
  });

  test("has both names, and may have half of another one's", async () => {
    const { client } = openRestaurant();
    const half = client.users.create({ user: { firstname: "Bob" } });
    await expect(half).rejects.toMatchObject({ status: 400, type: "missing_parameter" });
    await expect(client.users.create({ user: { ...bob, lastname: "Marsh" } })).resolves.toBeDefined();
  });

  test("belongs to the company, is active, and shows no assignments", async () => {
    const { client } = openRestaurant();
    const { id } = await client.users.create({ user: bob, location: [{ id: 10 }] });
    const user = await client.users.get(id);
    expect(user).toMatchObject({ ...bob, company_id: 1, active: true, user_type_id: 1 });
    expect(user).not.toHaveProperty("location");
    expect(user).not.toHaveProperty("location_id");
  });

  test("with deep has the company and the assignments beside it", async () => {
    const { sandbox } = openRestaurant();
    const { body } = await call(sandbox, "sevenshifts", "GET", "/users/1?deep=1");
    expect(body).toMatchObject({
      data: {
        user: { id: 1 },
        company: { id: 1 },
        location: [{ id: 10 }],
        department: [{ id: 20 }],
        role: [{ id: 30, name: "Cook", users_role: { hourly_wage: 21.5, skill_level: 2 } }],
      },
    });
  });

  test("becomes inactive by a deletion, and lists have the active ones unless told otherwise", async () => {
    const restaurant = openRestaurant();
    const { client } = restaurant;
    await client.users.delete(1);
    expect(await client.users.get(1)).toMatchObject({ id: 1, active: false });
    expect(await idsOf(restaurant, {})).toEqual([2]);
    expect(await idsOf(restaurant, { active: 0 })).toEqual([1, 3]);
    expect(await idsOf(restaurant, { active: "0,1" })).toEqual([1, 2, 3]);
    const punch = client.timePunches.punch({ location_hash: "hash-of-ten", employee_id: "0123" });
    await expect(punch).rejects.toMatchObject({ status: 402 });
  });
});
