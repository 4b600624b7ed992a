import { describe, expect, test } from "vitest";
import type { WallDateTime } from "../../../src/client/time.ts";
import { by, changedBy, idOf, morning, openFirm } from "./firm.ts";

describe("somebody who runs a timer", () => {
  test("starts it now, and stops it into a time log with what it was for", async () => {
    const { sandbox, client } = openFirm();
    const started = await client.timers.start({ user: "bo", workOrder: "lamp", timeCategory: "el" });
    expect(started.startTimestamp.slice(0, 19)).toBe(morning.slice(0, 19));
    sandbox.clock.advance(2.5 * 3600);
    const log = await client.timers.stop({ user: "bo" });
    expect(log).toMatchObject({
      user: "bo",
      userName: "Bo Ek",
      timestamp: started.startTimestamp,
      realTimestamp: started.startTimestamp,
      workOrder: "lamp",
      customer: "anna-kund",
      pricePerHour: 500,
      isInvoiceable: true,
      isInvoiced: false,
      status: 1,
    });
    expect(log.time).toBeCloseTo(2.5, 2);
    expect(log.invoiceableTime).toBe(log.time);
    expect(log.price).toBeCloseTo(1250, 0);
    expect((await client.timers.list()).data).toEqual([]);
    expect((await client.timeLogs.get(idOf(log))).endTimestamp).toBe(log.endTimestamp);
  });

  test("has one at a time", async () => {
    const { client } = openFirm();
    await client.timers.start({ user: "bo" });
    await expect(client.timers.start({ user: "bo" })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("a timer runs for this user already"),
    });
    await client.timers.start({ user: "anna" });
    expect((await client.timers.list()).total).toBe(2);
  });

  test("stops it by its id, and only while it runs", async () => {
    const { client } = openFirm();
    const { _id } = await client.timers.start({ user: "bo" });
    await expect(client.timers.stop({ _id, user: "anna" })).rejects.toMatchObject({ status: 404 });
    await client.timers.stop({ _id });
    await expect(client.timers.stop({ _id })).rejects.toMatchObject({ status: 404 });
    await expect(client.timers.stop({ user: "bo" })).rejects.toMatchObject({ status: 404 });
  });

  test("can stop it when the clock went back, or when the work order has been closed", async () => {
    const { sandbox, client } = openFirm();
    await client.timers.start({ user: "bo", workOrder: "lamp" });
    sandbox.clock.advance(-3600);
    expect(await client.timers.stop({ user: "bo" })).toMatchObject({ time: 0 });
    await expect(client.timers.start({ user: "bo", workOrder: "klart" })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.timers.start({ user: "nobody" })).rejects.toMatchObject({ status: 400 });
  });
});

describe("a time log", () => {
  test("takes Swedish wall time and answers in UTC", async () => {
    const { client } = openFirm();
    const create = (timestamp: WallDateTime) =>
      client.timeLogs.create({ ...by, user: "bo", timestamp, time: 1 });
    expect((await create("2026-01-31 07:30")).timestamp).toBe("2026-01-31T06:30:00.000Z");
    expect((await create("2026-06-05T12:00:00")).timestamp).toBe("2026-06-05T10:00:00.000Z");
    expect((await create("2026-10-25 02:30")).timestamp).toBe("2026-10-25T00:30:00.000Z");
    await expect(create("2026-02-31 07:00")).rejects.toMatchObject({ status: 400 });
  });

  test("has an end that follows from its length, and the reverse", async () => {
    const { client } = openFirm();
    const start = { ...by, user: "bo", timestamp: "2026-03-02 12:00" } as const;
    const long = await client.timeLogs.create({ ...start, time: "5" });
    expect(long).toMatchObject({ time: 5, invoiceableTime: 5, endTimestamp: "2026-03-02T16:00:00.000Z" });
    const ended = await client.timeLogs.create({ ...start, endTimestamp: "2026-03-02 13:15" });
    expect(ended).toMatchObject({ time: 1.25, realEndTimestamp: "2026-03-02T12:15:00.000Z" });
    const both = { ...start, endTimestamp: "2026-03-02 14:00" } as const;
    expect(await client.timeLogs.create({ ...both, time: 2 })).toMatchObject({ time: 2 });
    await expect(client.timeLogs.create({ ...both, time: 3 })).rejects.toMatchObject({ status: 400 });
    const backwards = { ...start, endTimestamp: "2026-03-02 11:00" } as const;
    await expect(client.timeLogs.create(backwards)).rejects.toMatchObject({ status: 400 });
  });

  test("stays consistent when it is changed", async () => {
    const { client } = openFirm();
    const start = { ...by, user: "bo", timestamp: "2026-03-02 12:00", time: 5, timeCategory: "el" } as const;
    const { _id } = await client.timeLogs.create(start);
    const change = { _id, ...changedBy, user: "bo" };
    const moved = await client.timeLogs.update({ ...change, timestamp: "2026-03-03 07:00" });
    expect(moved).toMatchObject({ time: 5, endTimestamp: "2026-03-03T11:00:00.000Z", price: 2500 });
    const longer = await client.timeLogs.update({ ...change, endTimestamp: "2026-03-03 15:00" });
    expect(longer).toMatchObject({ time: 8, invoiceableTime: 8, price: 4000 });
    const part = await client.timeLogs.update({ ...change, invoiceableTime: "6" });
    expect(part).toMatchObject({ time: 8, invoiceableTime: 6, price: 3000 });
    const shorter = await client.timeLogs.update({ ...change, time: 7 });
    expect(shorter).toMatchObject({ time: 7, invoiceableTime: 6, endTimestamp: "2026-03-03T13:00:00.000Z" });
    const described = await client.timeLogs.update({ ...change, description: "Bytte propp" });
    expect(described).toEqual({ ...shorter, description: "Bytte propp" });
  });

  test("is priced by project, customer or category unless a price is sent", async () => {
    const { client } = openFirm();
    const create = async (more: object) => {
      const body = {
        ...by,
        user: "bo",
        timestamp: "2026-03-02 12:00",
        time: 2,
        timeCategory: "el",
        ...more,
      } as const;
      return (await client.timeLogs.create(body)).pricePerHour;
    };
    expect(await create({})).toBe(500);
    expect(await create({ customer: "dyr-kund" })).toBe(900);
    expect(await create({ workOrder: "tak" })).toBe(650);
    expect(await create({ project: "bad" })).toBe(0);
    expect(await create({ workOrder: "tak", pricePerHour: 777 })).toBe(777);
  });

  test("is an absence by its category, and then nobody pays for it", async () => {
    const { client } = openFirm();
    const day = { ...by, user: "bo", timestamp: "2026-03-02 07:00", time: 8 } as const;
    const vacation = await client.timeLogs.create({ ...day, timeCategory: "semester" });
    expect(vacation).toMatchObject({ isAbsence: true, isWorkTime: false, isInvoiceable: false, price: 0 });
    await client.timeLogs.create({ ...day, isAbsence: true });
    await client.timeLogs.create(day);
    expect((await client.timeLogs.list({ isAbsence: true })).total).toBe(2);
  });

  test("is found by work order number and by when it was changed", async () => {
    const { client } = openFirm();
    await client.timeLogs.create({
      ...by,
      user: "bo",
      timestamp: "2026-03-02 07:00",
      time: 1,
      workOrder: "tak",
    });
    expect((await client.timeLogs.list({ workOrderNumber: 4901 })).total).toBe(1);
    expect((await client.timeLogs.list({ lastModified: "2026-03-02 08:00" })).total).toBe(1);
    expect((await client.timeLogs.list({ lastModified: "2026-03-02 11:00" })).total).toBe(0);
  });

  test("is refused on a work order that takes no time, and kept once it is invoiced", async () => {
    const { sandbox, client } = openFirm();
    const body = { ...by, user: "bo", timestamp: "2026-03-02 07:00", time: 1 } as const;
    await expect(client.timeLogs.create({ ...body, workOrder: "klart" })).rejects.toMatchObject({
      status: 400,
    });
    const log = await client.timeLogs.create(body);
    sandbox.load("seventime", { TimeLog: [{ ...log, _id: "billed", isInvoiced: true }] });
    await expect(client.timeLogs.delete({ _id: "billed" })).rejects.toMatchObject({ status: 400 });
    expect(await client.timeLogs.delete({ _id: idOf(log) })).toEqual({ _id: idOf(log) });
    await expect(client.timeLogs.get(idOf(log))).rejects.toMatchObject({ status: 404 });
  });
});
