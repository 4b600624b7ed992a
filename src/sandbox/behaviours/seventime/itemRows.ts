import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { objectsOf } from "../reading.ts";
import { firstNumber, firstOf, numberIn, referred, textIn } from "./values.ts";

/** What a row says of itself when the request does not. */
export interface Subject {
  name: string;
  unit: string;
  unitCost: number;
  unitPrice: number;
  articleNumber: string;
}

interface SubjectFields {
  field: string;
  entity: string;
  name: string;
  price: string;
  cost: string;
  unit: string;
}

const subjectFields: Record<string, SubjectFields> = {
  expense: {
    field: "expenseItem",
    entity: "ExpenseItem",
    name: "name",
    price: "unitPrice",
    cost: "unitCost",
    unit: "",
  },
  timeLog: {
    field: "timeCategory",
    entity: "TimeCategory",
    name: "name",
    price: "pricePerHour",
    cost: "",
    unit: "h",
  },
  machineTimeLog: {
    field: "machine",
    entity: "Machine",
    name: "machineName",
    price: "unitPrice",
    cost: "unitCost",
    unit: "h",
  },
  driverJournal: {
    field: "driverJournalItemType",
    entity: "DriverJournalType",
    name: "name",
    price: "price",
    cost: "cost",
    unit: "km",
  },
};

/** What the record that a row is for says of it: article, time category, machine or driver journal type. */
export function subjectOf(world: World, row: Fields): Subject {
  const fields = subjectFields[String(row["itemType"])];
  const subject = fields && referred(world, fields.entity, row, fields.field);
  return {
    name: (fields && textIn(subject, fields.name)) ?? "",
    unit: textIn(subject, "unit") ?? fields?.unit ?? "",
    unitCost: firstNumber(fields && numberIn(subject, fields.cost)),
    unitPrice: firstNumber(fields && numberIn(subject, fields.price)),
    articleNumber: textIn(subject, "articleNumber") ?? "",
  };
}

const withoutQuantity = new Set(["blank", "text", "onlyamount"]);

/** Quantity, unit, prices and discount of a row: as sent, else as its subject has them. */
export function pricedRow(row: Fields, subject: Subject): Fields {
  const isPlain = withoutQuantity.has(String(row["itemType"]));
  const hourly = row["itemType"] === "timeLog" ? row["pricePerHour"] : undefined;
  return {
    numberOfItems: isPlain ? 0 : firstOf(row["numberOfItems"], 1),
    unit: firstOf(row["unit"], subject.unit),
    unitCost: firstOf(row["unitCost"], subject.unitCost),
    unitPrice: firstOf(row["unitPrice"], hourly, subject.unitPrice),
    discountPercent: firstOf(row["discountPercent"], 0),
  };
}

/** The rows that a field of a record holds. */
export const rowsIn = (record: Fields, field: string): Fields[] => objectsOf(record[field]);

const step = 1024;

/**
 * What every row of an invoice has for itself. A row that is sent back with the id that it has keeps it, and the
 * day on which it was added.
 */
export function rowIdentity(world: World, row: Fields, index: number, before: Fields | undefined): Fields {
  const known = rowsIn(before ?? {}, "invoiceItems").find(
    ({ _id }) => _id !== undefined && _id === row["_id"],
  );
  return {
    _id: known?.["_id"] ?? world.behaviours.newId(),
    createDate: known?.["createDate"] ?? world.now().toISOString(),
    itemId: known?.["itemId"] ?? `0.${world.now().getTime()}${index}`,
    itemOrder: (index + 1) * step,
  };
}
