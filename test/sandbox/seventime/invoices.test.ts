import { describe, expect, test } from "vitest";
import { by, changedBy, idOf, morning, openFirm } from "./firm.ts";

const plain = { ...by, customer: "anna-kund", language: "SV" };
const propp = { itemType: "expense", expenseItem: "propp", numberOfItems: 3 } as const;
const free = (unitPrice: number, taxPercent: 0 | 6 | 12 | 25) =>
  ({ itemType: "general", name: "Fritt", unitPrice, taxPercent }) as const;
const house = { typeOfProperty: 1, propertyDescription: "Norrvik 1:2" } as const;

describe("an invoice", () => {
  test("is a draft of today without a number, to be paid when the customer's terms have passed", async () => {
    const { client } = openFirm();
    const invoice = await client.invoices.create(plain);
    expect(invoice).toMatchObject({
      invoiceStatus: 1,
      invoiceName: "Faktura",
      customerName: "Kund 1001",
      customerAddress: "Hamngatan 1<br>990 10 Norrvik",
      createdByUserName: "Anna Ek",
      dueDate: "2026-03-22T22:59:59.999Z",
      taxPercent: 25,
      totalAmountInclTax: 0,
      invoiceLogEntries: [{ logType: 1, user: "anna", userName: "Anna Ek" }],
    });
    expect(invoice.invoiceDate.slice(0, 10)).toBe(morning.slice(0, 10));
    expect(invoice).not.toHaveProperty("invoiceNumber");
    expect(invoice).not.toHaveProperty("sentDate");
    expect((await client.invoices.create({ ...plain, language: "EN", customer: "dyr-kund" })).dueDate).toBe(
      "2026-04-01T21:59:59.999Z",
    );
  });

  test("has days at Swedish midnight", async () => {
    const { client } = openFirm();
    const dates = { invoiceDate: "2026-07-01", dueDate: "2026-12-01" } as const;
    expect(await client.invoices.create({ ...plain, ...dates })).toMatchObject({
      invoiceDate: "2026-06-30T22:00:00.000Z",
      dueDate: "2026-11-30T23:00:00.000Z",
    });
  });

  test("adds up its rows, and rounds what is to be paid to whole kronor", async () => {
    const { client } = openFirm();
    const rows = [
      propp,
      { itemType: "timeLog", timeCategory: "el", numberOfItems: 1.5 },
      { itemType: "text", name: "Tack" },
    ] as const;
    const invoice = await client.invoices.create({ ...plain, taxPercent: 12, invoiceItems: [...rows] });
    expect(invoice.invoiceItems).toMatchObject([
      {
        name: "Propp",
        expenseItemName: "Propp",
        unit: "st",
        unitPrice: 100,
        totalAmount: 300,
        totalTaxAmount: 36,
        totalCost: 240,
      },
      { categoryName: "el", unit: "h", totalAmount: 750, totalTaxAmount: 90, itemOrder: 2048 },
      { name: "Tack", numberOfItems: 0, totalAmount: 0 },
    ]);
    const totals = {
      totalAmount: 1050,
      totalTaxAmount: 126,
      totalAmountInclTax: 1176,
      totalAmountRounding: 0,
    };
    expect(invoice).toMatchObject({ ...totals, totalCost: 240 });
    const odd = await client.invoices.create({
      ...plain,
      invoiceItems: [{ ...free(99.9, 25), discountPercent: 10 }],
    });
    expect(odd).toMatchObject({
      totalAmount: 89.91,
      totalTaxAmount: 22.48,
      totalAmountInclTax: 112,
      totalAmountRounding: -0.39,
    });
  });

  test("has a rate of VAT of its own on each row where rows may differ", async () => {
    const { client } = openFirm();
    const rows = [free(100, 0), free(100, 6), free(100, 12), free(100, 25)];
    const many = await client.invoices.create({ ...plain, multipleTaxesOnRows: true, invoiceItems: rows });
    expect(many.totalTaxAmount).toBe(43);
    const one = await client.invoices.create({ ...plain, taxPercent: 6, invoiceItems: rows });
    expect(one).toMatchObject({
      totalTaxAmount: 24,
      invoiceItems: [{ taxPercent: 6 }, {}, {}, { taxPercent: 6 }],
    });
    const invoiceItems = [free(100, 0)];
    const update = { _id: idOf(one), ...changedBy, multipleTaxesOnRows: false, invoiceItems } as const;
    expect((await client.invoices.update({ ...update, taxPercent: 25, invoiceItems })).totalTaxAmount).toBe(
      25,
    );
  });

  test("claims a ROT deduction for the rows of house work", async () => {
    const { client } = openFirm();
    const deductionDistribution = [{ userName: "Karin", personalNumber: "1", distributionPercent: 100 }];
    const houseProperties = { ...house, deductionDistribution };
    const work = { ...free(1000, 25), houseWorkTypeOfWork: 2 } as const;
    const rot = { ...plain, invoiceType: 1, houseProperties } as const;
    expect(await client.invoices.create({ ...rot, invoiceItems: [work, free(500, 25)] })).toMatchObject({
      invoiceItems: [{ houseWorkFlag: true }, { houseWorkFlag: false, houseWorkTypeOfWork: 0 }],
      houseDeductionBasisAmount: 1250,
      houseDeductionAmount: 375,
      totalAmountInclTax: 1875,
      houseProperties: {
        maxDeductionAmount: 50_000,
        housingSocietyNumber: "",
        deductionDistribution: [{ userName: "Karin" }],
      },
    });
    const cleaning = { ...free(1000, 25), houseWorkTypeOfWork: 9 } as const;
    await expect(client.invoices.create({ ...rot, invoiceItems: [cleaning] })).rejects.toMatchObject({
      status: 400,
    });
    const rut = await client.invoices.create({ ...rot, invoiceType: 2, invoiceItems: [cleaning] });
    expect(rut.houseDeductionAmount).toBe(625);
    expect((await client.invoices.create({ ...plain, invoiceItems: [work] })).houseDeductionAmount).toBe(0);
  });

  test("has a contact person of its own customer", async () => {
    const { client } = openFirm();
    expect((await client.invoices.create({ ...plain, contactPerson: "karin" })).contactPersonName).toBe(
      "karin",
    );
    await expect(client.invoices.create({ ...plain, contactPerson: "sven" })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("contactPerson"),
    });
  });

  test("is of somebody who is a user, to a customer that is there", async () => {
    const { client } = openFirm();
    await expect(client.invoices.create({ ...plain, createdByUser: "nobody" })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.invoices.create({ ...plain, customer: "nobody" })).rejects.toMatchObject({
      status: 400,
    });
    await expect(client.invoices.create({ ...plain, customer: "" })).rejects.toMatchObject({ status: 400 });
  });

  test("shows the number of its work order as a text, and all that it has been for", async () => {
    const { client } = openFirm();
    const invoice = await client.invoices.create({ ...plain, workOrder: "lamp" });
    expect(invoice).toMatchObject({ workOrderNumber: "4900", workOrderIds: ["lamp"] });
    const rows = { multipleTaxesOnRows: false as const, taxPercent: 25 as const, invoiceItems: [] };
    const change = { _id: idOf(invoice), ...changedBy, ...rows, workOrder: "tak" };
    expect(await client.invoices.update(change)).toMatchObject({
      workOrderNumber: "4901",
      workOrderIds: ["lamp", "tak"],
    });
  });

  test("keeps the rows that are sent back with their ids", async () => {
    const { client } = openFirm();
    const { _id, invoiceItems } = await client.invoices.create({ ...plain, invoiceItems: [propp, propp] });
    const kept = invoiceItems.slice(1).map((row) => ({ ...propp, _id: idOf(row) }));
    const rows = {
      multipleTaxesOnRows: false as const,
      taxPercent: 25 as const,
      invoiceItems: [...kept, propp],
    };
    const changed = await client.invoices.update({ _id, ...changedBy, ...rows });
    expect(changed.invoiceItems).toHaveLength(2);
    expect(changed.invoiceItems[0]).toEqual({ ...invoiceItems[1], itemOrder: 1024 });
    expect(invoiceItems.map(idOf)).not.toContain(changed.invoiceItems.map(idOf)[1]);
  });
});
