import { describe, expect, test } from "vitest";
import { by, changedBy, morning, openFirm } from "./firm.ts";

describe("a supplier invoice", () => {
  const bill = { ...by, supplierInvoiceNumber: 9162, distributor: "grossist", totalAmountInclTax: 100_000 };

  test("has net and VAT from its total, and terms from its supplier", async () => {
    const { client } = openFirm();
    expect(
      await client.supplierInvoices.create({ ...bill, markupPercent: 10, invoiceDate: "2026-03-02" }),
    ).toMatchObject({
      supplierInvoiceNumber: "9162",
      invoiceNumber: "9162",
      supplierInvoiceStatus: 1,
      taxPercent: 25,
      totalAmount: 80_000,
      totalTaxAmount: 20_000,
      totalAmountToInvoice: 88_000,
      currencyRate: 1,
      invoiceDate: "2026-03-01T23:00:00.000Z",
      dueDate: "2026-04-01T21:59:59.999Z",
      isInvoiceable: true,
      supplierInvoiceLogEntries: [{ userName: "Anna Ek" }],
    });
  });

  test("has the total decide again when it is changed", async () => {
    const { client } = openFirm();
    const { _id } = await client.supplierInvoices.create(bill);
    const change = { _id, ...changedBy };
    expect(await client.supplierInvoices.update({ ...change, taxPercent: 6 })).toMatchObject({
      totalAmount: 94_339.62,
      totalTaxAmount: 5660.38,
    });
    expect(await client.supplierInvoices.update({ ...change, supplierInvoiceStatus: 10 })).toMatchObject({
      isInvoiced: true,
    });
    await expect(client.supplierInvoices.delete({ _id })).rejects.toMatchObject({ status: 400 });
  });

  test("has a number that no other of the supplier's has", async () => {
    const { client } = openFirm();
    const { _id } = await client.supplierInvoices.create(bill);
    await expect(client.supplierInvoices.create(bill)).rejects.toMatchObject({ status: 400 });
    expect(await client.supplierInvoices.delete({ _id })).toEqual({ _id, supplierInvoiceNumber: "9162" });
    await client.supplierInvoices.create(bill);
  });

  test("has the rate 1 in SEK, and one that is sent in another currency", async () => {
    const { client } = openFirm();
    expect(
      (await client.supplierInvoices.create({ ...bill, currencyCode: "SEK", currencyRate: 9 })).currencyRate,
    ).toBe(1);
    const euro = { ...bill, supplierInvoiceNumber: "2", currencyCode: "EUR" };
    expect((await client.supplierInvoices.create({ ...euro, currencyRate: 11 })).currencyRate).toBe(11);
  });

  test("is for a supplement order where there is a fixed price, and for a work order of the project", async () => {
    const { client } = openFirm();
    expect(
      await client.supplierInvoices.create({ ...bill, project: "bad", supplementOrder: true }),
    ).toMatchObject({
      supplementOrder: true,
      customer: "anna-kund",
    });
    const other = { ...bill, supplierInvoiceNumber: "2" };
    for (const more of [{ supplementOrder: true }, { project: "bad", workOrder: "tak" }]) {
      await expect(client.supplierInvoices.create({ ...other, ...more })).rejects.toMatchObject({
        status: 400,
      });
    }
  });
});

describe("a purchase order", () => {
  const order = { ...by, distributor: "grossist" };

  test("has a number, a link, the supplier's terms and the totals of its rows", async () => {
    const { client } = openFirm();
    const rows = [{ itemType: "expense", expenseItem: "propp", numberOfItems: 2 } as const];
    const made = await client.purchaseOrders.create({ ...order, invoiceItems: rows, workOrder: "tak" });
    expect(made).toMatchObject({
      purchaseOrderNumber: "1",
      purchaseOrderStatus: 1,
      paymentDays: 30,
      distributorAddress: "Kajen 2<br>990 11 Norrvik",
      invoiceItems: [{ name: "Propp", unitPrice: 80, totalAmount: 160 }],
      totalAmountInclTax: 200,
      project: "loft",
      workOrderNumber: "4901",
    });
    expect(made.publicLink).toMatch(/^[\w-]{19}$/);
    expect((await client.purchaseOrders.create(order)).purchaseOrderNumber).toBe("2");
  });

  test("remembers when it was sent and confirmed, and stays obliterated", async () => {
    const { client } = openFirm();
    const { _id, ...draft } = await client.purchaseOrders.create(order);
    expect(draft).not.toHaveProperty("sentDate");
    const change = { _id, ...changedBy };
    const sent = await client.purchaseOrders.update({ ...change, purchaseOrderStatus: 2 });
    expect(sent.sentDate?.slice(0, 10)).toBe(morning.slice(0, 10));
    expect(sent.purchaseOrderLogEntries.map(({ logType }) => logType)).toEqual([1, 5]);
    const confirmed = await client.purchaseOrders.update({ ...change, purchaseOrderStatus: 4 });
    expect(confirmed).toMatchObject({ sentDate: sent.sentDate, confirmationDate: expect.any(String) });
    await client.purchaseOrders.update({ ...change, purchaseOrderStatus: 3 });
    await expect(client.purchaseOrders.update({ ...change, purchaseOrderStatus: 1 })).rejects.toMatchObject({
      status: 400,
    });
  });

  test("is answered with number and name when it is deleted", async () => {
    const { client } = openFirm();
    const { _id } = await client.purchaseOrders.create({ ...order, contactPersonDistributor: "per" });
    const gone = { _id, purchaseOrderName: "Beställning", purchaseOrderNumber: "1" };
    expect(await client.purchaseOrders.delete({ _id, deletedByUser: "anna" })).toEqual(gone);
  });
});
