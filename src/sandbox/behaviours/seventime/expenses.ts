import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { assertNotInvoiced, placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { finite, firstNumber, firstOf, firstPrice, numberIn, referred, refuseField } from "./values.ts";

const fullRate = 25;

const defaults = {
  customer: null,
  project: null,
  workOrder: null,
  distributor: null,
  attestedBy: null,
  salaryCompilation: null,
  isInvoiced: false,
  isAttested: false,
  supplementOrder: false,
  verificationNumber: "",
  bundledArticles: [],
  customFields: [],
};

function assertTakesExpenses(world: World, record: Fields, sent: Fields): void {
  const workOrder = referred(world, "WorkOrder", record, "workOrder");
  if (sent["workOrder"] === undefined || workOrder?.["allowRegistrationOfExpenses"] !== false) return;
  refuseField("workOrder", "no expenses can be booked on this work order");
}

/** Customer and project; a work order's count whatever else was sent. */
function placePart(world: World, record: Fields, sent: Fields): Fields {
  const workOrder = referred(world, "WorkOrder", record, "workOrder");
  if (workOrder === undefined) return { ...placeOf(world, record, sent) };
  return { customer: workOrder["customer"], project: workOrder["project"] ?? null };
}

function settingsOf(world: World, record: Fields): Fields {
  const settings = referred(world, "Customer", record, "customer")?.["billingSettings"];
  return isFields(settings) ? settings : {};
}

/** The price without one: the cost and the customer's mark-up on it, else that of the article. */
function usualPrice(item: Fields | undefined, settings: Fields, unitCost: number): number | undefined {
  const markup = firstPrice(numberIn(settings, "expenseCustomProfitMargin"));
  return markup === undefined ? numberIn(item, "unitPrice") : unitCost * (1 + markup / 100);
}

/** What a new article, or free text, says of the expense where the request is silent. */
function articlePart(world: World, record: Fields, sent: Fields): Fields {
  const item = referred(world, "ExpenseItem", record, "expenseItem");
  const settings = settingsOf(world, record);
  const unitCost = firstNumber(numberIn(sent, "unitCost"), numberIn(item, "unitCost"));
  return {
    name: firstOf(sent["name"], item?.["name"], ""),
    articleNumber: item?.["articleNumber"] ?? "",
    description: firstOf(sent["description"], item?.["description"], ""),
    unit: firstOf(sent["unit"], item?.["unit"], ""),
    unitCost,
    unitPrice: firstNumber(numberIn(sent, "unitPrice"), usualPrice(item, settings, unitCost)),
    discountPercent: firstNumber(numberIn(sent, "discountPercent"), numberIn(settings, "expenseDiscount")),
    unitTaxPercent: firstNumber(numberIn(sent, "taxPercent"), numberIn(item, "tax"), fullRate),
    distributor: firstOf(sent["distributor"], item?.["distributor"], record["distributor"], null),
    isInvoiceable: firstOf(sent["isInvoiceable"], item?.["isInvoiceable"], true),
    doReimburse: firstOf(sent["doReimburse"], item?.["alwaysReimburse"], false),
  };
}

function amountsOf(record: Fields): Fields {
  const [count = 0, cost = 0, price = 0, discount = 0, tax = 0] = [
    "numberOfItems",
    "unitCost",
    "unitPrice",
    "discountPercent",
    "unitTaxPercent",
  ].map((field) => firstNumber(numberIn(record, field)));
  const unitPriceAfterDiscount = price * (1 - discount / 100);
  const unitTax = (unitPriceAfterDiscount * tax) / 100;
  const amounts = {
    unitPriceAfterDiscount,
    unitTax,
    unitPriceInclTax: unitPriceAfterDiscount + unitTax,
    totalCost: cost * count,
    totalAmount: price * count,
    totalAmountAfterDiscount: unitPriceAfterDiscount * count,
    totalTaxAmount: unitTax * count,
    totalAmountInclTax: (unitPriceAfterDiscount + unitTax) * count,
  };
  for (const [field, amount] of Object.entries(amounts)) finite(field, amount);
  return amounts;
}

/** When the expense was made: now unless sent, and a day alone as its midnight in UTC. */
function momentOf(world: World, record: Fields, sent: Fields, before: Fields | undefined): unknown {
  const said = sent["timestamp"];
  if (said === undefined) return before === undefined ? world.now().toISOString() : record["timestamp"];
  return typeof said === "string" && said.length === "2026-01-31".length
    ? `${said}T00:00:00.000Z`
    : record["timestamp"];
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const sent = sentOf(call);
  const isNew = before === undefined;
  const record: Fields = { ...(isNew ? defaults : {}), ...sentRecord };
  if (isNew && sent["numberOfItems"] === undefined) record["numberOfItems"] = 1;
  assertTakesExpenses(world, record, sent);
  Object.assign(record, placePart(world, record, sent));
  if (isNew || sent["expenseItem"] !== undefined) Object.assign(record, articlePart(world, record, sent));
  return {
    ...record,
    ...amountsOf(record),
    timestamp: momentOf(world, record, sent, before),
    modifiedDate: world.now().toISOString(),
  };
}

/** Expenses: an article or free text, for whom, and its prices and totals. */
export const expenseRules: EntityRules = { prepare, removing: assertNotInvoiced };
