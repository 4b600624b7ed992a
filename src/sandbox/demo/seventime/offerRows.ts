import type { Random } from "../random.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { itemKey } from "./identity.ts";
import type { Reference } from "./ids.ts";
import { sumOf, toOre } from "./money.ts";
import type { TimeCategory } from "./timeCategories.ts";

const none = (): {
  machine: Reference;
  driverJournalItemType: Reference;
  priceList: Reference;
  priceListName: Reference;
  createDate: Reference;
  _id: Reference;
} => ({
  _id: null,
  machine: null,
  driverJournalItemType: null,
  priceList: null,
  priceListName: null,
  createDate: null,
});

const rowOf = (
  random: Random,
  index: number,
  item: ExpenseItem | undefined,
  category: TimeCategory | undefined,
  quantity: number,
) => {
  const unitPrice = item?.unitPrice ?? category?.pricePerHour ?? 0;
  const unitCost = item?.unitCost ?? 380;
  return {
    ...none(),
    itemId: itemKey(random),
    itemOrder: (index + 1) * 1024,
    itemType: item === undefined ? "timeLog" : "expense",
    name: "",
    description: "",
    articleNumber: item?.articleNumber ?? category?.articleNumber ?? "",
    expenseItem: item?._id ?? null,
    expenseItemName: item?.name ?? "",
    timeCategory: category?._id ?? null,
    categoryName: category?.name ?? "",
    machineName: "",
    driverJournalItemTypeName: "",
    numberOfItems: quantity,
    unit: item?.unit ?? "h",
    unitCost,
    unitPrice,
    supplementChargePercent: 0,
    discountPercent: 0,
    discountInPercent: 0,
    taxPercent: 25,
    totalAmount: toOre(unitPrice * quantity),
    totalTaxAmount: 0,
    totalAmountInclTax: 0,
    totalCost: toOre(unitCost * quantity),
    houseWorkFlag: false,
    houseWorkTypeOfWork: 0,
    selectedFlag: false,
  };
};

/** Rows of goods and hours on a quote or a supplement order; the vendor keeps VAT off such rows. */
export const offerRows = (
  random: Random,
  goods: readonly ExpenseItem[],
  category: TimeCategory | undefined,
  hours: number,
) => [
  ...Array.from({ length: random.integer(1, 4) }, (_, index) =>
    rowOf(random, index, random.pick(goods), undefined, random.integer(1, 12)),
  ),
  rowOf(random, 9, undefined, category, hours),
];

/** The totals of such rows. */
export const offerTotals = (rows: ReturnType<typeof offerRows>) => {
  const totalAmount = sumOf(rows.map((row) => row.totalAmount));
  const totalTaxAmount = toOre(totalAmount / 4);
  return {
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax: toOre(totalAmount + totalTaxAmount),
    totalCost: sumOf(rows.map((row) => row.totalCost)),
    taxPercent: 25,
  };
};
