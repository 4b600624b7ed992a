import type { InvoiceRow } from "./invoiceRow.ts";
import { sumOf, toOre } from "./money.ts";

/** The totals of an invoice: its rows in whole öre, and what rounds the sum to whole kronor. */
export const totalsOf = (rows: readonly InvoiceRow[]) => {
  const totalAmount = sumOf(rows.map((row) => row.totalAmount));
  const totalTaxAmount = sumOf(rows.map((row) => row.totalTaxAmount));
  const totalAmountInclTax = Math.round(toOre(totalAmount + totalTaxAmount));
  return {
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax,
    totalAmountRounding: toOre(totalAmountInclTax - totalAmount - totalTaxAmount),
    totalCost: sumOf(rows.map((row) => row.totalCost)),
  };
};
