import type { Bill } from "./bills.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { groupBy } from "./grouping.ts";
import { type InvoiceRow, type RowBasis, type Setting, rowOf } from "./invoiceRow.ts";
import { toOre } from "./money.ts";
import type { SupplierInvoice } from "./supplierInvoices.ts";
import type { TimeCategory } from "./timeCategories.ts";

const timeRows = ({ entries }: Bill, categories: readonly TimeCategory[]): RowBasis[] =>
  [
    ...groupBy(entries.logs, ({ shift, record }) => `${shift.category} ${record.pricePerHour}`).values(),
  ].flatMap((group) => {
    const [first] = group;
    const category = first === undefined ? undefined : categories[first.shift.category];
    if (first === undefined || category === undefined) return [];
    const quantity = group.reduce((total, { record }) => total + record.invoiceableTime, 0);
    const cost = group.reduce((total, { record }) => total + record.cost, 0);
    const unitCost = toOre(cost / quantity);
    return [
      {
        itemType: "timeLog",
        name: category.name,
        quantity,
        unit: "h",
        unitCost,
        unitPrice: first.record.pricePerHour,
        isWork: true,
        timeCategory: category,
      },
    ];
  });

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
  [...groupBy(entries.journals, ({ record }) => record.driverJournalItemType).values()].flatMap((group) => {
    const record = group[0]?.record;
    if (record === undefined) return [];
    const quantity = group.reduce((total, entry) => total + entry.record.totalDistance, 0);
    const journalType = { _id: record.driverJournalItemType, name: record.driverJournalItemTypeName };
    return [
      {
        itemType: "driverJournal",
        name: journalType.name,
        quantity,
        unit: "km",
        unitCost: record.cost,
        unitPrice: record.price,
        journalType,
      },
    ];
  });

const machineRows = ({ entries }: Bill): RowBasis[] =>
  [...groupBy(entries.machineLogs, ({ record }) => record.machine).values()].flatMap((group) => {
    const record = group[0]?.record;
    if (record === undefined) return [];
    const quantity = group.reduce((total, entry) => total + entry.record.invoiceableTime, 0);
    const unitCost = toOre(record.cost / record.time);
    const machine = { _id: record.machine, name: record.machineName };
    return [
      {
        itemType: "machineTimeLog",
        name: machine.name,
        quantity,
        unit: "h",
        unitCost,
        unitPrice: record.pricePerHour,
        machine,
      },
    ];
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
