import { describe, expect, it } from "vitest";
import { seventimeDemo } from "../../../src/sandbox/demo/seventime.ts";

const now = new Date("2026-11-22T10:30:00Z");
const seed = seventimeDemo(now);
const entities = Object.keys(seed);
const records = (name: string): Record<string, unknown>[] => seed[name] ?? [];
const ore = (value: unknown): number => Math.round(Number(value) * 100);
const rowsOf = (record: Record<string, unknown>, field: string): Record<string, unknown>[] => {
  const rows = record[field];
  return Array.isArray(rows) ? rows : [];
};

describe("the invoices of Seven Time", () => {
  it("add up exactly", () => {
    for (const invoice of records("Invoice")) {
      const rows = rowsOf(invoice, "invoiceItems");
      const sum = (field: string): number => rows.reduce((total, row) => total + ore(row[field]), 0);
      expect(ore(invoice["totalAmount"])).toBe(sum("totalAmount"));
      expect(ore(invoice["totalTaxAmount"])).toBe(sum("totalTaxAmount"));
      const rounded =
        ore(invoice["totalAmount"]) + ore(invoice["totalTaxAmount"]) + ore(invoice["totalAmountRounding"]);
      expect(ore(invoice["totalAmountInclTax"])).toBe(rounded);
      expect(rounded % 100 === 0 && Math.abs(ore(invoice["totalAmountRounding"])) <= 50).toBe(true);
    }
  });

  it("show every status and type, and have numbers unless they are drafts", () => {
    const invoices = records("Invoice");
    expect(new Set(invoices.map(({ invoiceStatus }) => invoiceStatus))).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(invoices.map(({ invoiceType }) => invoiceType))).toEqual(new Set([0, 1, 3]));
    expect(
      invoices.filter(
        ({ invoiceStatus, invoiceNumber }) => (invoiceStatus === 1) !== (invoiceNumber === undefined),
      ),
    ).toEqual([]);
    expect(invoices.filter(({ isCreditInvoice }) => isCreditInvoice === true).length).toBeGreaterThan(5);
    expect(
      invoices.filter(({ paymentDate }) => typeof paymentDate === "string" && new Date(paymentDate) > now),
    ).toEqual([]);
  });

  it("have payment references that end with their length and a Luhn digit", () => {
    for (const { invoiceNumber, OCRNumber } of records("Invoice")) {
      if (typeof OCRNumber !== "string") continue;
      expect(OCRNumber.startsWith(String(invoiceNumber))).toBe(true);
      expect(Number(OCRNumber.at(-2))).toBe(OCRNumber.length % 10);
      const sum = [...OCRNumber].toReversed().reduce((total, digit, index) => {
        const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      expect(sum % 10).toBe(0);
    }
  });

  it("charge once for what is marked as invoiced", () => {
    const charged = records("Invoice").flatMap((invoice) =>
      Array.isArray(invoice["timeLogIds"]) ? invoice["timeLogIds"] : [],
    );
    const marked = records("TimeLog").filter(({ isInvoiced }) => isInvoiced === true);
    expect(new Set(charged)).toEqual(new Set(marked.map(({ _id }) => _id)));
    expect(charged.length).toBe(marked.length);
    expect(marked.filter(({ invoicedDate }) => typeof invoicedDate !== "string")).toEqual([]);
  });
});

describe("the year of Seven Time", () => {
  it("lies in the past but for what is planned", () => {
    for (const log of records("TimeLog")) {
      expect(String(log["endTimestamp"]) < now.toISOString()).toBe(true);
      const span = Date.parse(String(log["endTimestamp"])) - Date.parse(String(log["timestamp"]));
      expect(span / 3_600_000).toBe(log["time"]);
    }
    expect(records("WorkOrder").some(({ startDate }) => String(startDate ?? "") > now.toISOString())).toBe(
      true,
    );
  });

  it("begins the working day at seven in Stockholm, summer and winter", () => {
    const hours = new Set(
      records("TimeLog").flatMap(({ timestamp, isAbsence }) =>
        isAbsence === true ? String(timestamp).slice(5, 7) + String(timestamp).slice(11, 16) : [],
      ),
    );
    expect(hours.has("0705:00")).toBe(true);
    expect(hours.has("0106:00")).toBe(true);
  });

  it("lets nobody be in two places at once", () => {
    const ends = new Map<unknown, string>();
    for (const log of records("TimeLog").toSorted((first, second) =>
      String(first["timestamp"]).localeCompare(String(second["timestamp"])),
    )) {
      expect(String(log["timestamp"]) >= (ends.get(log["user"]) ?? "")).toBe(true);
      ends.set(log["user"], String(log["endTimestamp"]));
    }
  });
});

describe("the demo data of Seven Time", () => {
  it("is the same for the same day and other for another", () => {
    const text = JSON.stringify(seed);
    expect(JSON.stringify(seventimeDemo(new Date("2026-11-22T21:00:00Z")))).toBe(text);
    expect(JSON.stringify(seventimeDemo(new Date("2026-11-23T10:30:00Z")))).not.toBe(text);
  });

  it.each(["2026-01-02", "2026-03-29", "2026-07-15", "2028-02-29"])("can be made on %s", (day) => {
    const made = seventimeDemo(new Date(`${day}T12:00:00Z`));
    expect(entities.filter((name) => (made[name] ?? []).length === 0)).toEqual([]);
  });
});
