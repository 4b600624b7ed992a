import { describe, expect, test } from "vitest";
import { by, changedBy, idOf, morning, openFirm } from "./firm.ts";

const plain = { ...by, customer: "anna-kund", language: "SV" };

describe("the status of an invoice", () => {
  test("gets a number and a payment reference when it is marked as sent, and only then", async () => {
    const { client } = openFirm();
    await client.invoices.create(plain);
    const first = await client.invoices.create({ ...plain, invoiceStatus: 2 });
    expect(first).toMatchObject({ invoiceNumber: "1", OCRNumber: "133" });
    expect(first.sentDate?.slice(0, 10)).toBe(morning.slice(0, 10));
    const draft = await client.invoices.create(plain);
    const rows = { multipleTaxesOnRows: false as const, taxPercent: 25 as const, invoiceItems: [] };
    const change = { _id: idOf(draft), ...changedBy, ...rows };
    await client.invoices.update(change);
    const sent = await client.invoices.update({ ...change, invoiceStatus: 2 });
    expect(sent.invoiceNumber).toBe("2");
    expect(sent.invoiceLogEntries.map(({ logType }) => logType)).toEqual([1, 2, 5]);
    expect((await client.invoices.update({ ...change, invoiceStatus: 2 })).invoiceNumber).toBe("2");
  });

  test("goes on with the numbers of those before", async () => {
    const { sandbox, client } = openFirm();
    const sent = await client.invoices.create({ ...plain, invoiceStatus: 2 });
    sandbox.load("seventime", { Invoice: [{ ...sent, _id: "older", invoiceNumber: "24510" }] });
    const next = await client.invoices.create({ ...plain, invoiceStatus: 2 });
    expect(next).toMatchObject({ invoiceNumber: "24511", OCRNumber: "2451177" });
  });

  test("is paid or obliterated once it has been sent, and never a draft again", async () => {
    const { client } = openFirm();
    const rows = { multipleTaxesOnRows: false as const, taxPercent: 25 as const, invoiceItems: [] };
    const draft = { _id: idOf(await client.invoices.create(plain)), ...changedBy, ...rows };
    const sent = { ...draft, _id: idOf(await client.invoices.create({ ...plain, invoiceStatus: 2 })) };
    for (const invoiceStatus of [3, 4] as const) {
      await expect(client.invoices.update({ ...draft, invoiceStatus })).rejects.toMatchObject({
        status: 400,
      });
    }
    await expect(client.invoices.update({ ...sent, invoiceStatus: 1 })).rejects.toMatchObject({
      status: 400,
    });
    const paid = await client.invoices.update({ ...sent, invoiceStatus: 3 });
    expect(paid.paymentDate?.slice(0, 10)).toBe(morning.slice(0, 10));
    await expect(client.invoices.update({ ...sent, invoiceStatus: 4 })).rejects.toMatchObject({
      status: 400,
    });
  });
});
