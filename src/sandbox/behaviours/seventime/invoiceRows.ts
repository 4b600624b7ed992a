import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { ore, rowAmounts, sumIn } from "./amounts.ts";
import { houseWork } from "./deduction.ts";
import { pricedRow, rowIdentity, rowsIn, subjectOf } from "./itemRows.ts";
import { firstOf } from "./values.ts";

const fullRate = 25;

/** Fields that name what a row is for. */
const subjectIds = ["expenseItem", "timeCategory", "machine", "driverJournalItemType"];
const subjectNames = ["expenseItemName", "categoryName", "machineName", "driverJournalItemTypeName"];

const unset = (names: string[]): Fields => Object.fromEntries(names.map((name) => [name, null]));

function rowOf(world: World, record: Fields, row: Fields, identity: Fields): Fields {
  const subject = subjectOf(world, row);
  const taxPercent =
    record["multipleTaxesOnRows"] === true ? firstOf(row["taxPercent"], fullRate) : record["taxPercent"];
  const ids = subjectIds.map((field) => [field, row[field] ?? null] as const);
  const base: Fields = {
    ...identity,
    itemType: row["itemType"],
    name: firstOf(row["name"], subject.name),
    description: firstOf(row["description"], ""),
    ...Object.fromEntries(ids),
    ...unset(subjectNames),
    ...pricedRow(row, subject),
    totalAmount: row["totalAmount"],
    taxPercent,
    ...houseWork(record["invoiceType"], row),
  };
  return { ...base, ...rowAmounts(base) };
}

/** The rows that a request sends, with all that an answer shows of them. */
export const invoiceRows = (world: World, record: Fields, before: Fields | undefined): Fields[] =>
  rowsIn(record, "invoiceItems").map((row, index) =>
    rowOf(world, record, row, rowIdentity(world, row, index, before)),
  );

/** Totals of an invoice; what is to be paid in kronor is rounded to whole ones. */
export function invoiceTotals(rows: Fields[], currencyCode: unknown): Fields {
  const totalAmount = sumIn(rows, "totalAmount");
  const totalTaxAmount = sumIn(rows, "totalTaxAmount");
  const exact = ore("invoiceItems", totalAmount + totalTaxAmount);
  const totalAmountInclTax = currencyCode === "SEK" ? Math.round(exact) : exact;
  return {
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax,
    totalAmountRounding: ore("invoiceItems", totalAmountInclTax - exact),
    totalCost: sumIn(rows, "totalCost"),
  };
}
