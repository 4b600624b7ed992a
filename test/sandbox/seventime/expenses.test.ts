import { describe, expect, test } from "vitest";
import { by, changedBy, morning, openFirm } from "./firm.ts";

const mine = { ...by, user: "bo" };

describe("an expense", () => {
  test("has what the article says, and its totals", async () => {
    const { client } = openFirm();
    expect(await client.expenses.create({ ...mine, expenseItem: "propp", numberOfItems: "3" })).toMatchObject(
      {
        name: "Propp",
        articleNumber: "100",
        numberOfItems: 3,
        unit: "st",
        unitCost: 80,
        unitPrice: 100,
        unitTaxPercent: 25,
        unitTax: 25,
        unitPriceInclTax: 125,
        totalCost: 240,
        totalAmount: 300,
        totalTaxAmount: 75,
        distributorName: "Grossisten",
        workOrderNumber: 0,
        isInvoiced: false,
      },
    );
  });

  test("belongs to the customer and project of its work order, whatever else is sent", async () => {
    const { client } = openFirm();
    const body = { ...mine, expenseItem: "propp", workOrder: "tak", customer: "anna-kund", project: "bad" };
    const expected = { customer: "dyr-kund", project: "loft", projectName: "Loft", workOrderNumber: 4901 };
    expect(await client.expenses.create(body)).toMatchObject(expected);
  });

  test("is priced by what is sent, by the customer's mark-up, or by the article", async () => {
    const { client } = openFirm();
    const create = (more: object) => client.expenses.create({ ...mine, expenseItem: "propp", ...more });
    const marked = await create({ customer: "dyr-kund" });
    expect(marked).toMatchObject({
      unitPrice: 120,
      discountPercent: 10,
      unitPriceAfterDiscount: 108,
      totalAmountAfterDiscount: 108,
    });
    expect((await create({ customer: "dyr-kund", unitPrice: 99 })).unitPrice).toBe(99);
    expect((await create({ customer: "anna-kund" })).unitPrice).toBe(100);
  });

  test("is free text when that says all about the price", async () => {
    const { client } = openFirm();
    const price = { unitCost: 10, unitPrice: 20, discountPercent: 50, taxPercent: 6 };
    const expense = await client.expenses.create({ ...mine, name: "Parkering", ...price });
    expect(expense).toMatchObject({
      expenseItem: null,
      name: "Parkering",
      totalAmountAfterDiscount: 10,
      unitTaxPercent: 6,
    });
    expect(expense.totalTaxAmount).toBeCloseTo(0.6);
    const half = { ...mine, name: "Parkering", unitCost: 10 } as const;
    const sent = client.expenses.create(JSON.parse(JSON.stringify(half)));
    await expect(sent).rejects.toMatchObject({ status: 400 });
  });

  test("follows when number, price or article change", async () => {
    const { client } = openFirm();
    const { _id } = await client.expenses.create({ ...mine, expenseItem: "propp" });
    const change = { _id, ...changedBy, user: "bo" };
    expect(await client.expenses.update({ ...change, numberOfItems: 2 })).toMatchObject({
      totalAmount: 200,
      unitPrice: 100,
    });
    expect(await client.expenses.update({ ...change, expenseItem: "lampa" })).toMatchObject({
      name: "Lampa",
      totalAmount: 80,
    });
    expect(await client.expenses.update({ ...change, unitPrice: 50 })).toMatchObject({
      totalAmount: 100,
      unitTax: 12.5,
    });
  });

  test("is of a day at midnight in UTC, or of now", async () => {
    const { client } = openFirm();
    const create = (more: object) => client.expenses.create({ ...mine, expenseItem: "propp", ...more });
    expect((await create({ timestamp: "2026-07-01" })).timestamp).toBe("2026-07-01T00:00:00.000Z");
    expect((await create({ timestamp: "2026-07-01 10:00" })).timestamp).toBe("2026-07-01T08:00:00.000Z");
    expect((await create({})).timestamp.slice(0, 16)).toBe(morning.slice(0, 16));
  });

  test("is deleted by a user", async () => {
    const { client } = openFirm();
    const { _id } = await client.expenses.create({ ...mine, expenseItem: "propp" });
    await expect(client.expenses.delete({ _id, deletedByUser: "nobody" })).rejects.toMatchObject({
      status: 400,
    });
    expect(await client.expenses.delete({ _id, deletedByUser: "bo" })).toEqual({ _id });
  });
});
