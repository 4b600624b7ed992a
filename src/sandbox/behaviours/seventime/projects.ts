import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { assertContactPerson } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { firstNumber, numberIn, referred, refuseField, textIn } from "./values.ts";

const defaults = {
  isActive: true,
  customer: null,
  contactPerson: null,
  projectLeader: null,
  projectStatusRef: null,
  projectType: null,
  department: null,
  resultUnit: null,
  quote: null,
  startDate: null,
  endDate: null,
  invoiceStatus: 0,
  marking: "",
  yourOrderNumber: "",
  notes: "",
};

/** Field that a billing method cannot do without. */
const priceFields: Record<string, string> = {
  HOURLY: "pricePerHour",
  FIXED_PRICE: "fixedPrice",
  PRICELIST: "timeCategoryPriceList",
};

function assertBilling(world: World, record: Fields): void {
  const method = textIn(record, "billingMethod") ?? "";
  const field = priceFields[method];
  if (field !== undefined && (record[field] === undefined || record[field] === null)) {
    refuseField(field, `it is needed with the billing method ${method}`);
  }
  if (method !== "ACCORDING_TO_CUSTOMER") return;
  if (textIn(referred(world, "Customer", record, "customer"), "billingMethod") !== undefined) return;
  refuseField("billingMethod", "the project has no customer with a billing method");
}

function assertCustomer(world: World, record: Fields): void {
  if (textIn(record, "contactPerson") === undefined) return;
  if (textIn(record, "customer") === undefined)
    refuseField("contactPerson", "it is for projects with a customer");
  assertContactPerson(world, record);
}

/** What is left to invoice of a fixed price that is new or another. */
function fixedPricePart(record: Fields, before: Fields | undefined): Fields {
  const price = numberIn(record, "fixedPrice");
  const former = firstNumber(numberIn(before, "fixedPrice"));
  if (record["billingMethod"] !== "FIXED_PRICE" || price === undefined || price === former) return {};
  const left = firstNumber(numberIn(before, "fixedPriceLeftToInvoice"), former) + price - former;
  return { fixedPriceLeftToInvoice: left, fixedPriceInvoiced: left <= 0 };
}

/**
 * Refuses what ends before it starts.
 * @throws {Refusal}
 */
export function assertDates(record: Fields): void {
  const start = textIn(record, "startDate");
  const end = textIn(record, "endDate");
  if (start !== undefined && end !== undefined && end < start)
    refuseField("endDate", "it is before startDate");
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const record: Fields = { ...(before === undefined ? defaults : {}), ...sentRecord };
  const sent = sentOf(call);
  const changesBilling = priceFields[textIn(record, "billingMethod") ?? ""];
  if (sent["billingMethod"] !== undefined || sent[changesBilling ?? ""] !== undefined)
    assertBilling(world, record);
  assertCustomer(world, record);
  assertDates(record);
  return { ...record, ...fixedPricePart(record, before) };
}

/** Projects: billing methods with what they need, contact persons of the customer. */
export const projectRules: EntityRules = { prepare };
