import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import {
  addressOf,
  cellPhone,
  emptyAddress,
  itemKey,
  mailName,
  organizationNumber,
  personalNumber,
  vatNumber,
  workPhone,
} from "./identity.ts";
import { type IdMaker, type Reference, idMaker } from "./ids.ts";
import { latestBefore } from "./latestBefore.ts";
import type { Lookups } from "./lookups.ts";
import { builderTrades, firmTrades, firmWords, firstNames, lastNames, societyWords } from "./words.ts";
import { type World, dayLength } from "./world.ts";

const customerCount = 900;

/** What a customer is: a firm, one that builds, a housing society, or a private person. */
export type CustomerKind = "firm" | "builder" | "society" | "private";

const kindOf = (random: Random): CustomerKind => {
  const share = random.integer(1, 100);
  if (share <= 30) return "firm";
  if (share <= 35) return "builder";
  return share <= 45 ? "society" : "private";
};

const nameOf = (random: Random, kind: CustomerKind): string => {
  if (kind === "private") return `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  if (kind === "society") return `Brf ${random.pick(societyWords)} ${random.integer(1, 9)}`;
  return `${random.pick(firmWords)} ${random.pick(kind === "builder" ? builderTrades : firmTrades)} AB`;
};

/** Names that no two firms share; people may. */
const namesOf = (random: Random, kinds: readonly CustomerKind[]): string[] => {
  const taken = new Map<string, number>();
  return kinds.map((kind) => {
    const name = nameOf(random, kind);
    const earlier = taken.get(name) ?? 0;
    taken.set(name, earlier + 1);
    return earlier === 0 || kind === "private" ? name : name.replace(/ AB$|$/, ` ${earlier + 1}$&`);
  });
};

interface Basis {
  kind: CustomerKind;
  name: string;
  created: number;
  organization: string;
}

const shareOf = (random: Random, nextId: IdMaker, basis: Basis) => ({
  _id: nextId(basis.created),
  itemId: itemKey(random),
  userName: basis.name,
  personalNumber: basis.organization,
  distributionPercent: 100,
});

const listedPrice = (
  kind: CustomerKind,
  lists: Lookups["PriceList"],
): { priceList: Reference; priceListName: string } => {
  const list = { firm: undefined, builder: lists[0], society: lists[2], private: lists[3] }[kind];
  return { priceList: list?._id ?? null, priceListName: list?.name ?? "" };
};

const billingOf = (random: Random, nextRowId: IdMaker, basis: Basis, lists: Lookups["PriceList"]) => {
  const { kind, name } = basis;
  const isPrivate = kind === "private";
  const separate = !isPrivate && random.chance(0.15);
  const { address, zipCode, city } = addressOf(random);
  return {
    useSeparateBillingAddress: separate,
    address: separate ? address : "",
    address2: "",
    zipCode: separate ? zipCode : "",
    city: separate ? city : "",
    useSeparateBillingEmail: !isPrivate,
    invoiceEmail: isPrivate ? "" : `faktura@${mailName(name)}.example.com`,
    invoiceDeliveryType: isPrivate ? random.pick([0, 0, 10]) : random.pick([0, 0, 20]),
    defaultEmailSubject: "",
    isConstructionCompany: kind === "builder",
    isROTCustomer: isPrivate,
    isRUTCustomer: false,
    typeOfProperty: 1,
    propertyDescription: isPrivate ? `${city} ${random.integer(1, 40)}:${random.integer(1, 120)}` : "",
    housingSocietyNumber: "",
    apartmentNumber: "",
    personalNumber: isPrivate ? basis.organization : "",
    deductionDistribution: isPrivate ? [shareOf(random, nextRowId, basis)] : [],
    expenseDiscount: kind === "builder" ? 5 : 0,
    expenseCustomProfitMargin: 0,
    markupPercentSupplierInvoice: 10,
    ...listedPrice(kind, lists),
  };
};

const reachOf = (random: Random, { kind, name, created }: Basis, number: number) => ({
  phone: kind === "private" ? cellPhone(random) : workPhone(random),
  email: kind === "private" ? `${mailName(name)}${number}@example.com` : `info@${mailName(name)}.example.com`,
  ...addressOf(random),
  modifiedDate: utcText(created + random.integer(0, 20) * 60_000),
  createdDate: utcText(created),
  address2: kind === "private" || random.chance(0.9) ? "" : "c/o Förvaltaren",
  country: "SE",
});

const notes = [
  "",
  "",
  "",
  "",
  "Ring innan besök.",
  "Nyckel hämtas hos vaktmästaren.",
  "Kodlås till undercentralen.",
];

const customerOf = (
  random: Random,
  ids: { id: IdMaker; row: IdMaker },
  basis: Basis,
  index: number,
  lists: Lookups["PriceList"],
) => {
  const isPrivate = basis.kind === "private";
  return {
    _id: ids.id(basis.created),
    customerNumber: String(1001 + index),
    vatNumber: isPrivate ? "" : vatNumber(basis.organization),
    organizationNumber: basis.organization,
    name: basis.name,
    documents: [],
    billingSettings: billingOf(random, ids.row, basis, lists),
    ...reachOf(random, basis, 1001 + index),
    billingMethod: basis.kind === "builder" ? "HOURLY" : "",
    pricePerHour: basis.kind === "builder" ? 640 : 0,
    paymentDays: isPrivate ? 20 : 30,
    notes: random.pick(notes),
    isActive: !random.chance(0.03),
    typeOfCustomer: isPrivate ? "20" : "10",
    deliveryAddress: emptyAddress,
  };
};

/** The customers, the oldest first, with what the other parts have to know of them. */
export const makeCustomers = (world: World, lists: Lookups["PriceList"]) => {
  const random = world.random("customers");
  const ids = { id: idMaker("Customer"), row: idMaker("CustomerDeductionShare") };
  const kinds = Array.from({ length: customerCount }, () => kindOf(random));
  const names = namesOf(random, kinds);
  const created = world.officeTimes(random, customerCount, 3200, 1);
  return kinds.map((kind, index) => {
    const organization =
      kind === "private" ? personalNumber(random) : organizationNumber(random, kind === "society" ? 7 : 5);
    const basis = { kind, name: names[index] ?? "", created: created[index] ?? 0, organization };
    return { kind, created: basis.created, record: customerOf(random, ids, basis, index, lists) };
  });
};

/** A customer with what the other parts have to know of it. */
export type Customer = ReturnType<typeof makeCustomers>[number];

/** Picks a customer that was one already at an instant; a tenth of the customers gives half of the work. */
export const customerPicker = (
  customers: readonly Customer[],
): ((random: Random, instant: number) => Customer) => {
  const regulars = customers.filter(
    (customer, index) => customer.kind !== "private" && customer.record.isActive && index % 4 === 0,
  );
  const active = customers.filter((customer) => customer.record.isActive);
  return (random, instant) => {
    const pool = random.chance(0.5) ? regulars : active;
    const customer = pool[random.integer(0, latestBefore(pool, instant - dayLength / 24))];
    if (customer === undefined) throw new RangeError("There was no customer yet.");
    return customer;
  };
};
