import { describe, expect, test } from "vitest";
import { by, changedBy, openFirm } from "./firm.ts";

const mine = { ...by, user: "bo" };

describe("a driver journal", () => {
  const journey = {
    ...mine,
    driverJournalItemType: "egen",
    startAddress: "Kajen 1",
    endAddress: "Hamngatan 1",
    travelPurpose: "Service",
    startOdometer: 156,
    endOdometer: 178,
  };

  test("shows the vehicle as a car with its registration number, which wins over the one sent", async () => {
    const { client } = openFirm();
    const body = { ...journey, vehicle: "bil", carRegistrationNumber: "XYZ999" };
    const { _id, ...journal } = await client.driverJournals.create(body);
    expect(journal).toMatchObject({ car: "bil", carRegistrationNumber: "ABC123" });
    const rented = { _id, ...changedBy, user: "bo", carRegistrationNumber: "HYR001" };
    expect(await client.driverJournals.update(rented)).toMatchObject({
      car: null,
      carRegistrationNumber: "HYR001",
    });
    await expect(client.driverJournals.create({ ...journey, vehicle: "cykel" })).rejects.toMatchObject({
      status: 400,
    });
  });

  test("is as long as the odometer says, at the price of its type", async () => {
    const { client } = openFirm();
    const { _id, ...journal } = await client.driverJournals.create({
      ...journey,
      carRegistrationNumber: "HYR001",
    });
    expect(journal).toMatchObject({ totalDistance: 22, price: 4, totalAmount: 88, totalCost: 55, car: null });
    expect(journal.timestamp).toBe(journal.createDate);
    const longer = { _id, ...changedBy, user: "bo", endOdometer: 180, price: 5 };
    expect(await client.driverJournals.update(longer)).toMatchObject({ totalDistance: 24, totalAmount: 120 });
    const backwards = { ...journey, vehicle: "bil", endOdometer: 100 };
    await expect(client.driverJournals.create(backwards)).rejects.toMatchObject({ status: 400 });
  });

  test("has the customer of its work order, which is one of the project's", async () => {
    const { client } = openFirm();
    const body = { ...journey, vehicle: "bil", workOrder: "tak", customer: "anna-kund" };
    expect(await client.driverJournals.create(body)).toMatchObject({ customer: "dyr-kund", project: "loft" });
    for (const other of [{ project: "bad" }, { workOrder: "lamp", project: "loft" }]) {
      await expect(client.driverJournals.create({ ...body, ...other })).rejects.toMatchObject({
        status: 400,
      });
    }
  });
});
