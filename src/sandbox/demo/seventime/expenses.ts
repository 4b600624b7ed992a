import { instantAt, utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { ascending } from "./ascending.ts";
import type { CustomFieldValue } from "./customFields.ts";
import type { AttachedDocument, Attach } from "./documents.ts";
import type { ExpenseItem } from "./expenseItems.ts";
import { idMaker } from "./ids.ts";
import { placeOf } from "./jobPlace.ts";
import type { Job, Shift } from "./jobs.ts";
import { toOre } from "./money.ts";
import { isCharged } from "./timeLogs.ts";
import type { Person } from "./users.ts";
import type { World } from "./world.ts";

const share = 0.34;
const tax = 25;

const amountsOf = (item: ExpenseItem, numberOfItems: number, discountPercent: number) => {
  const { unitCost, unitPrice } = item;
  const after = toOre(unitPrice * (1 - discountPercent / 100));
  const unitTax = toOre((after * tax) / 100);
  const totalAmountAfterDiscount = toOre(after * numberOfItems);
  const totalTaxAmount = toOre((totalAmountAfterDiscount * tax) / 100);
  return {
    numberOfItems,
    unit: item.unit,
    unitCost,
    unitPrice,
    discountPercent,
    unitPriceAfterDiscount: after,
    unitTaxPercent: tax,
    unitTax,
    unitPriceInclTax: toOre(after + unitTax),
    totalCost: toOre(unitCost * numberOfItems),
    totalAmount: toOre(unitPrice * numberOfItems),
    totalAmountAfterDiscount,
    totalTaxAmount,
    totalAmountInclTax: toOre(totalAmountAfterDiscount + totalTaxAmount),
  };
};

const expensePlaceOf = (job: Job) => ({
  ...placeOf(job),
  projectName: job.project?.name ?? "",
  supplementOrder: false,
});

const approvalOf = (shift: Shift, today: number, approver: Person) => {
  const isAttested = today - shift.day.number > 8;
  return { isAttested, attestedBy: isAttested ? approver.record._id : null };
};

const quantityFor = (random: Random, item: ExpenseItem): number => {
  if (item.unit === "m") return random.integer(2, 40);
  return item.unitCost > 1000 ? 1 : random.integer(1, 6);
};

interface Sources {
  items: readonly ExpenseItem[];
  approver: Person;
  attach: Attach;
  fieldValue: (instant: number, value: string) => CustomFieldValue;
}

const extrasOf = (
  random: Random,
  sources: Sources,
  shift: Shift,
  created: number,
): { documents: AttachedDocument[]; customFields: CustomFieldValue[] } => {
  const hasReceipt = random.chance(0.06);
  return {
    documents: hasReceipt ? sources.attach(["kvitto.jpg"], created, shift.person) : [],
    customFields: hasReceipt ? [sources.fieldValue(created, "Ja")] : [],
  };
};

const articleOf = (item: ExpenseItem) => ({
  expenseItem: item._id,
  articleNumber: item.articleNumber,
  name: item.name,
  description: "",
  distributor: item.distributor,
  distributorName: item.distributorName,
});

/** Material that was used on jobs, booked when the shift was over; small things mostly, now and then a machine. */
export const makeExpenses = (world: World, shifts: readonly Shift[], sources: Sources) => {
  const random = world.random("expenses");
  const nextId = idMaker("Expense");
  const after = ascending(9);
  const goods = sources.items.filter((item) => item.isActive && item.parentExpenseItem !== null);
  const cheap = goods.filter((item) => item.unitCost < 1500);
  return shifts.flatMap((shift) => {
    const { job, day, person } = shift;
    if (job === undefined || person.duty !== "field" || !random.chance(share)) return [];
    const item = random.pick(random.chance(0.97) ? cheap : goods);
    const created = after(instantAt(day, 0, (shift.start + shift.hours) * 60 - 5));
    const record = {
      _id: nextId(created),
      user: person.record._id,
      userName: person.name,
      timestamp: `${day.date}T00:00:00.000Z`,
      ...articleOf(item),
      ...amountsOf(item, quantityFor(random, item), job.customer.record.billingSettings.expenseDiscount),
      ...expensePlaceOf(job),
      isInvoiceable: isCharged(job),
      isInvoiced: false,
      ...approvalOf(shift, world.calendar.today.number, sources.approver),
      doReimburse: false,
      salaryCompilation: null,
      verificationNumber: "",
      bundledArticles: [],
      ...extrasOf(random, sources, shift, created),
      createDate: utcText(created),
      modifiedDate: utcText(created),
    };
    return [{ job, shift, record }];
  });
};

/** An expense with the job that it belongs to. */
export type ExpenseEntry = ReturnType<typeof makeExpenses>[number];
