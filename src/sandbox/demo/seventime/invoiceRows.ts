import type { Bill } from "./bills.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import { type InvoiceRow, type RowBasis, type Setting, rowOf } from "./invoiceRow.ts";
import { toOre } from "./money.ts";
import type { SupplierInvoice } from "./supplierInvoices.ts";
import type { TimeCategory } from "./timeCategories.ts";

/** Entries that one row charges for, and the first of them. */
interface Group<Entry> {
  first: Entry;
  all: readonly Entry[];
}

const groupsOf = <Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | number,
): Group<Entry>[] =>
  [...groupBy(entries, keyOf).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all }];
  });

const total = <Entry>({ all }: Group<Entry>, amountOf: (entry: Entry) => number): number =>
  all.reduce((sum, entry) => sum + amountOf(entry), 0);

const timeRows = ({ entries }: Bill, categories: readonly TimeCategory[]): RowBasis[] =>
  groupsOf(entries.logs, ({ shift, record }) => `${shift.category} ${record.pricePerHour}`).flatMap(
    (group) => {
      const { shift, record } = group.first;
      const category = categories[shift.category];
      if (category === undefined) return [];
      const quantity = total(group, (entry) => entry.record.invoiceableTime);
      const unitCost = toOre(total(group, (entry) => entry.record.cost) / quantity);
      return [
        {
          itemType: "timeLog",
          name: category.name,
          quantity,
          unit: "h",
          unitCost,
          unitPrice: record.pricePerHour,
          isWork: true,
          timeCategory: category,
        },
      ];
    },
  );

const expenseRows = ({ entries }: Bill): RowBasis[] =>
  entries.expenses.map(({ record }) => ({
    itemType: "expense",
    name: record.name,
    quantity: record.numberOfItems,
    unit: record.unit,
    unitCost: record.unitCost,
    unitPrice: record.unitPrice,
    discount: record.discountPercent,
    expenseItem: { _id: record.expenseItem, name: record.name },
  }));

const journalRows = ({ entries }: Bill): RowBasis[] =>
  groupsOf(entries.journals, ({ record }) => record.driverJournalItemType).map((group) => {
    const { record } = group.first;
    return {
      itemType: "driverJournal",
      name: record.driverJournalItemTypeName,
      quantity: total(group, (entry) => entry.record.totalDistance),
      unit: "km",
      unitCost: record.cost,
      unitPrice: record.price,
      journalType: { _id: record.driverJournalItemType, name: record.driverJournalItemTypeName },
    };
  });

const machineRows = ({ entries }: Bill): RowBasis[] =>
  groupsOf(entries.machineLogs, ({ record }) => record.machine).map((group) => {
    const { record } = group.first;
    return {
      itemType: "machineTimeLog",
      name: record.machineName,
      quantity: total(group, (entry) => entry.record.invoiceableTime),
      unit: "h",
      unitCost: toOre(record.cost / record.time),
      unitPrice: record.pricePerHour,
      machine: { _id: record.machine, name: record.machineName },
    };
  });

const instalmentRows = (bill: Bill, fixedPriceItem: ExpenseItem): RowBasis[] =>
  bill.instalment === 0
    ? []
    : [
        {
          itemType: "expense",
          name: fixedPriceItem.name,
          quantity: 1,
          unit: "st",
          unitCost: 0,
          unitPrice: bill.instalment,
          expenseItem: fixedPriceItem,
        },
      ];

const supplierRows = (supplierInvoices: readonly SupplierInvoice[]): RowBasis[] =>
  supplierInvoices.map((invoice) => ({
    itemType: "general",
    name: `Inköp ${invoice.distributorName}`,
    quantity: 1,
    unit: "st",
    unitCost: invoice.totalAmount,
    unitPrice: invoice.totalAmountToInvoice,
  }));

/** The rows that charge for what is on a bill. */
export const rowsFor = (
  setting: Setting,
  bill: Bill,
  lists: { categories: readonly TimeCategory[]; fixedPriceItem: ExpenseItem },
  supplierInvoices: readonly SupplierInvoice[],
): InvoiceRow[] =>
  [
    ...instalmentRows(bill, lists.fixedPriceItem),
    ...timeRows(bill, lists.categories),
    ...expenseRows(bill),
    ...journalRows(bill),
    ...machineRows(bill),
    ...supplierRows(supplierInvoices),
  ].map((basis, index) => rowOf(setting, basis, index));
