import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { itemKey } from "./identity.ts";
import type { IdMaker, Reference } from "./ids.ts";
import { toOre } from "./money.ts";

/** What tells one row of an invoice from the others. */
export interface RowBasis {
  itemType: "expense" | "timeLog" | "machineTimeLog" | "driverJournal" | "general";
  name: string;
  quantity: number;
  unit: string;
  unitCost: number;
  unitPrice: number;
  discount?: number;
  isWork?: boolean;
  expenseItem?: { _id: string; name: string };
  timeCategory?: { _id: string; name: string };
  machine?: { _id: string; name: string };
  journalType?: { _id: string; name: string };
}

/** What all rows of an invoice have in common. */
export interface Setting {
  random: Random;
  nextId: IdMaker;
  created: number;
  taxPercent: number;
  /** Code of the work that a deduction is claimed for, 0 without one. */
  deductedWork: number;
}

const subject = (thing: { _id: string; name: string } | undefined): [Reference, Reference] => [
  thing?._id ?? null,
  thing?.name ?? null,
];

const subjectsOf = (basis: RowBasis) => {
  const [expenseItem, expenseItemName] = subject(basis.expenseItem);
  const [timeCategory, categoryName] = subject(basis.timeCategory);
  const [machine, machineName] = subject(basis.machine);
  const [driverJournalItemType, driverJournalItemTypeName] = subject(basis.journalType);
  return {
    expenseItem,
    expenseItemName,
    timeCategory,
    categoryName,
    machine,
    machineName,
    driverJournalItemType,
    driverJournalItemTypeName,
  };
};

/** Makes a row of an invoice with its amounts. */
export const rowOf = (setting: Setting, basis: RowBasis, index: number) => {
  const { taxPercent, deductedWork } = setting;
  const totalAmount = toOre(basis.quantity * basis.unitPrice * (1 - (basis.discount ?? 0) / 100));
  const totalTaxAmount = toOre((totalAmount * taxPercent) / 100);
  const isDeducted = basis.isWork === true && deductedWork > 0;
  return {
    _id: setting.nextId(setting.created),
    createDate: utcText(setting.created),
    itemType: basis.itemType,
    itemId: itemKey(setting.random),
    itemOrder: (index + 1) * 1024,
    name: basis.name,
    description: "",
    ...subjectsOf(basis),
    numberOfItems: basis.quantity,
    unit: basis.unit,
    unitCost: basis.unitCost,
    unitPrice: basis.unitPrice,
    discountPercent: basis.discount ?? 0,
    taxPercent,
    totalCost: toOre(basis.unitCost * basis.quantity),
    totalAmount,
    totalTaxAmount,
    totalAmountInclTax: toOre(totalAmount + totalTaxAmount),
    houseWorkTypeOfWork: isDeducted ? deductedWork : 0,
    houseWorkFlag: isDeducted,
  };
};

/** A row of an invoice. */
export type InvoiceRow = ReturnType<typeof rowOf>;
