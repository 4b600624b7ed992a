import { describe, expect, test } from "vitest";
import { openRestaurant } from "./restaurant.ts";

const inUse = { status: 402, type: "delete_error" };

describe("the company", () => {
  test("is the one row of its list, and is renamed", async () => {
    const { client } = openRestaurant();
    await client.companies.update(1, { company: { name: "Pier & Sons" } });
    expect(await client.companies.list()).toMatchObject({ data: [{ id: 1, name: "Pier & Sons" }], total: 1 });
  });

  test("is the only one that the key opens", async () => {
    const { client } = openRestaurant();
    const denied = { status: 401, type: "access_denied" };
    await expect(client.companies.get(2)).rejects.toMatchObject(denied);
    await expect(client.companies.update(2, { company: { name: "Mine" } })).rejects.toMatchObject(denied);
  });
});

describe("a location, a department, a role", () => {
  test("are deleted when nothing refers to them", async () => {
    const { client } = openRestaurant();
    const location = await client.locations.create({ location: { address: "3rd Ave" } });
    const department = await client.departments.create({ department: { name: "Patio" } });
    const role = await client.roles.create({ role: { name: "Runner" } });
    await client.locations.delete(location.id);
    await client.departments.delete(department.id);
    await client.roles.delete(role.id);
    await expect(client.roles.get(role.id)).rejects.toMatchObject({ status: 404, type: "invalid_id" });
  });

  test("are not deleted while a user is assigned to them", async () => {
    const { client } = openRestaurant();
    await client.users.update(1, { user: {}, location: [{ id: 11 }], role: [{ id: 31 }] });
    await expect(client.locations.delete(11)).rejects.toMatchObject(inUse);
    await expect(client.departments.delete(20)).rejects.toMatchObject(inUse);
    await expect(client.roles.delete(31)).rejects.toMatchObject(inUse);
    expect((await client.locations.list()).total).toBe(2);
  });

  test("are not deleted while a shift or an event refers to them", async () => {
    const { client } = openRestaurant();
    const event = { title: "Fair", date: "2026-03-08" } as const;
    const { id } = await client.events.create({ event, location: [11] });
    await expect(client.locations.delete(11)).rejects.toMatchObject(inUse);
    await client.events.delete(id);
    const shift = { start: "2026-03-04 16:00:00", role_id: 31 } as const;
    await client.shifts.delete((await client.shifts.create({ shift })).id);
    await expect(client.roles.delete(31)).rejects.toMatchObject(inUse);
    await expect(client.locations.delete(11)).resolves.toBeUndefined();
  });

  test("a new location has a hash of its own, which a request cannot set", async () => {
    const { client, sandbox } = openRestaurant();
    const { id } = await client.locations.create({ location: { address: "3rd Ave" } });
    const { hash, country, timezone } = await client.locations.get(id);
    expect({ country, timezone }).toEqual({ country: "US", timezone: "America/New_York" });
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    await sandbox.fetch(`${sandbox.apis.sevenshifts.baseUrl}/locations/${id}`, {
      method: "PUT",
      headers: { Authorization: `Basic ${btoa(`${sandbox.apis.sevenshifts.key}:`)}` },
      body: JSON.stringify({ location: { hash: "mine", address: "4th Ave" } }),
    });
    expect(await client.locations.get(id)).toMatchObject({ hash, address: "4th Ave" });
  });

  test("have a name, and a location a time zone that exists", async () => {
    const { client } = openRestaurant();
    const missing = { status: 400, type: "missing_parameter" };
    await expect(client.locations.create({ location: {} })).rejects.toMatchObject(missing);
    await expect(client.departments.create({ department: {} })).rejects.toMatchObject(missing);
    await expect(client.roles.create({ role: {} })).rejects.toMatchObject(missing);
    const zone = client.locations.update(10, { location: { timezone: "America/Atlantis" } });
    await expect(zone).rejects.toMatchObject({ status: 400, type: "validation_error" });
  });
});
