import { sumOf, toOre } from "../../demo/seventime/money.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { finite, firstNumber, numberIn } from "./values.ts";

/** An amount in whole öre. */
export const ore = (field: string, amount: number): number => finite(field, toOre(amount));

/** Sum of the amounts that rows have in a field, in whole öre. */
export const sumIn = (rows: readonly Fields[], field: string): number =>
  finite(field, sumOf(rows.map((row) => firstNumber(numberIn(row, field)))));

/** Totals of a row from its quantity, its prices, its discount and its VAT. */
export function rowAmounts(row: Fields): Fields {
  const quantity = firstNumber(numberIn(row, "numberOfItems"));
  const share = 1 - firstNumber(numberIn(row, "discountPercent")) / 100;
  const net =
    row["itemType"] === "onlyamount"
      ? firstNumber(numberIn(row, "totalAmount"))
      : quantity * firstNumber(numberIn(row, "unitPrice")) * share;
  const totalAmount = ore("unitPrice", net);
  const totalTaxAmount = ore("unitPrice", (totalAmount * firstNumber(numberIn(row, "taxPercent"))) / 100);
  return {
    totalCost: ore("unitCost", quantity * firstNumber(numberIn(row, "unitCost"))),
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax: ore("unitPrice", totalAmount + totalTaxAmount),
  };
}
