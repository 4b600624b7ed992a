import { describe, expect, test } from "vitest";
import { by, changedBy, idOf, morning, openFirm } from "./firm.ts";

describe("a project", () => {
  test("has a number of its own: the next one, or one that no other has", async () => {
    const { client } = openFirm();
    expect((await client.projects.create({ ...by, name: "Ny" })).projectNumber).toBe("13");
    await expect(client.projects.create({ ...by, name: "Ny", projectNumber: "11" })).rejects.toMatchObject({
      status: 400,
    });
    const named = await client.projects.create({ ...by, name: "Ny", projectNumber: "P-1" });
    const clash = { _id: idOf(named), ...changedBy, projectNumber: "12" };
    await expect(client.projects.update(clash)).rejects.toMatchObject({ status: 400 });
    expect((await client.projects.get(idOf(named))).projectNumber).toBe("P-1");
  });

  test("is billed as its customer is when the customer has a way of billing", async () => {
    const { client } = openFirm();
    const body = { ...by, name: "Ny", billingMethod: "ACCORDING_TO_CUSTOMER" } as const;
    expect((await client.projects.create({ ...body, customer: "dyr-kund" })).customerName).toBe("Kund 1002");
    for (const customer of [{}, { customer: "anna-kund" }]) {
      await expect(client.projects.create({ ...body, ...customer })).rejects.toMatchObject({ status: 400 });
    }
  });

  test("needs a price for a fixed price also when it is changed", async () => {
    const { client } = openFirm();
    const { _id } = await client.projects.create({ ...by, name: "Ny" });
    const change = { _id, ...changedBy, billingMethod: "FIXED_PRICE" } as const;
    await expect(client.projects.update(change)).rejects.toMatchObject({ status: 400 });
    expect(await client.projects.update({ ...change, fixedPrice: 5000 })).toMatchObject({
      fixedPriceLeftToInvoice: 5000,
    });
  });

  test("has a contact person only with the customer whose that is", async () => {
    const { client } = openFirm();
    const { _id } = await client.projects.create({ ...by, name: "Ny", projectTags: [] });
    const change = { _id, ...changedBy, contactPerson: "karin" };
    await expect(client.projects.update(change)).rejects.toMatchObject({ status: 400 });
    await expect(client.projects.update({ ...change, customer: "dyr-kund" })).rejects.toMatchObject({
      status: 400,
    });
    expect(await client.projects.update({ ...change, customer: "anna-kund" })).toMatchObject({
      contactPersonName: "karin",
    });
  });
});

describe("a work order", () => {
  const order = { ...by, title: "Byt propp", customer: "anna-kund" };

  test("is numbered on, waits to be planned, and is at the customer's", async () => {
    const { client } = openFirm();
    expect(await client.workOrders.create(order)).toMatchObject({
      workOrderNumber: 4903,
      statusRef: "waiting",
      status: 500,
      color: "FF5722",
      billingMethod: "RUNNING",
      createdByUserName: "Anna Ek",
      modifiedByUserName: "Anna Ek",
      workAddress: { useOtherAddress: false, address: "Hamngatan 1", zipCode: "990 10", city: "Norrvik" },
    });
    expect((await client.workOrders.create(order)).workOrderNumber).toBe(4904);
  });

  test("is elsewhere when another address is to be used", async () => {
    const { client } = openFirm();
    const workAddress = { useOtherAddress: true, address: "Kajen 9", city: "Söderhamn" };
    const made = await client.workOrders.create({ ...order, workAddress });
    expect(made.workAddress).toEqual({ ...workAddress, zipCode: "" });
    const back = {
      _id: idOf(made),
      ...changedBy,
      workAddress: { useOtherAddress: false, address: "Kajen 9" },
    };
    expect((await client.workOrders.update(back)).workAddress).toMatchObject({ address: "Hamngatan 1" });
  });

  test("remembers who finished it", async () => {
    const { client } = openFirm();
    const { _id } = await client.workOrders.create(order);
    const done = await client.workOrders.update({ _id, modifiedByUser: "bo", statusRef: "closed" });
    expect(done).toMatchObject({
      status: 300,
      completedByUser: "bo",
      completedByUserName: "Bo Ek",
      modifiedByUserName: "Bo Ek",
    });
    expect(done.completedDate?.slice(0, 10)).toBe(morning.slice(0, 10));
  });

  test("needs its fixed price, and does not end before it starts", async () => {
    const { client } = openFirm();
    const { _id } = await client.workOrders.create(order);
    const change = { _id, ...changedBy };
    const backwards = { ...change, startDate: "2026-03-02 10:00", endDate: "2026-03-02 09:00" } as const;
    await expect(client.workOrders.update(backwards)).rejects.toMatchObject({ status: 400 });
    await expect(client.workOrders.update({ ...change, billingMethod: "FIXED_PRICE" })).rejects.toMatchObject(
      { status: 400 },
    );
    await expect(client.workOrders.update({ ...change, users: ["bo", "nobody"] })).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe("a task", () => {
  test("is open at the end of the list, for the customer of its work order, until it is done", async () => {
    const { client } = openFirm();
    const first = await client.tasks.create({
      ...by,
      title: "Ring",
      workOrder: "tak",
      dueDate: "2026-03-10",
    });
    expect(first).toMatchObject({
      project: "loft",
      customer: "dyr-kund",
      workOrderTitle: "Jobb 4901",
      dueDate: "2026-03-09T23:00:00.000Z",
      completed: false,
    });
    const second = await client.tasks.create({ ...by, title: "Mät" });
    expect(second.rank > first.rank).toBe(true);
    expect(second.taskStatusRef).toBe(first.taskStatusRef);
    const done = await client.tasks.update({ _id: idOf(first), ...changedBy, completed: true });
    expect(done.taskStatusRef).not.toBe(first.taskStatusRef);
    expect(await client.tasks.delete({ _id: idOf(first), deletedByUser: "bo" })).toEqual({
      _id: idOf(first),
    });
  });
});
