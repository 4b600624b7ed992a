import { describe, expect, test } from "vitest";
import { openRestaurant } from "./restaurant.ts";

const fair = { title: "Fair", date: "2026-03-08" } as const;

describe("an event", () => {
  test("is shown at the locations beside it, until another list replaces them", async () => {
    const { client } = openRestaurant();
    const { id } = await client.events.create({
      event: { ...fair, start: "16:30:00" },
      location: [10, 11, 10],
    });
    expect(await client.events.get(id)).toMatchObject({ ...fair, start: "16:30:00", location: [10, 11] });
    await client.events.update(id, { event: { title: "Street fair" } });
    expect(await client.events.get(id)).toMatchObject({ title: "Street fair", location: [10, 11] });
    await client.events.update(id, { event: {}, location: [11] });
    expect(await client.events.get(id)).toMatchObject({ title: "Street fair", location: [11] });
    const nowhere = client.events.update(id, { event: {}, location: [99] });
    await expect(nowhere).rejects.toMatchObject({ status: 400, type: "validation_error" });
  });

  test("begins the day where no time is sent, and at a time that exists", async () => {
    const { client } = openRestaurant();
    const { id } = await client.events.create({ event: fair });
    expect(await client.events.get(id)).toMatchObject({ start: "00:00:00", location: [], description: "" });
    const late = client.events.update(id, { event: { start: "24:00:00" } });
    await expect(late).rejects.toMatchObject({ status: 400, type: "validation_error" });
    const untitled = client.events.create({ event: { date: "2026-03-08" } });
    await expect(untitled).rejects.toMatchObject({ status: 400, type: "missing_parameter" });
  });

  test("is found by its day and by a span of days, both ends within", async () => {
    const { client } = openRestaurant();
    for (const date of ["2026-03-08", "2026-03-09", "2026-03-10"] as const) {
      await client.events.create({ event: { ...fair, date } });
    }
    const days = async (date: Parameters<typeof client.events.list>[0]) =>
      (await client.events.list(date)).data.map((event) => event.date);
    expect(await days({ date: "2026-03-09" })).toEqual(["2026-03-09"]);
    expect(await days({ date: { gte: "2026-03-09" } })).toEqual(["2026-03-09", "2026-03-10"]);
    expect(await days({ date: { gte: "2026-03-08", lte: "2026-03-09" } })).toEqual([
      "2026-03-08",
      "2026-03-09",
    ]);
  });

  test("is deleted for good", async () => {
    const { client } = openRestaurant();
    const { id } = await client.events.create({ event: fair });
    await client.events.delete(id);
    await expect(client.events.delete(id)).rejects.toMatchObject({ status: 404, type: "invalid_id" });
    expect((await client.events.list()).total).toBe(0);
  });
});
