import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { contactOf } from "./contactPersons.ts";
import { addressOf, bankgiro, mailName, organizationNumber, vatNumber, workPhone } from "./identity.ts";
import { type IdMaker, type Reference, idMaker } from "./ids.ts";
import { supplierTrades, supplierWords } from "./words.ts";
import type { World } from "./world.ts";

const distributorCount = 150;
const subcontractors = 14;

/** The settings of a supplier whose invoices the firm writes itself; the article is filled in once there are articles. */
const selfBillingOf = (enabled: boolean, number: number, mail: string) => {
  const settings: {
    invoiceDeduction: number;
    deductionExpenseItem: Reference;
    invoiceNumberSeries: string;
    invoiceCounter: number;
    emailForSelfBilling: string;
  } = {
    invoiceDeduction: enabled ? 5 : 0,
    deductionExpenseItem: null,
    invoiceNumberSeries: enabled ? `UE${number}` : "",
    invoiceCounter: enabled ? 1 : 0,
    emailForSelfBilling: enabled ? mail : "",
  };
  return settings;
};

const distributorOf = (random: Random, nextId: IdMaker, name: string, index: number, created: number) => {
  const organization = organizationNumber(random, 5);
  const isSubContractor = index % Math.floor(distributorCount / subcontractors) === 5;
  const mail = `order@${mailName(name)}.example.com`;
  const hasSelfBilling = isSubContractor && index % 2 === 1;
  return {
    _id: nextId(created),
    name,
    distributorNumber: String(index + 1),
    ...addressOf(random),
    country: "SE",
    phone: workPhone(random),
    email: mail,
    organizationNumber: organization,
    vatNumber: vatNumber(organization),
    bankgiro: bankgiro(random),
    plusgiro: "",
    notes: isSubContractor ? "Underentreprenör, F-skatt kontrollerad." : "",
    purchaseOrderEmail: mail,
    ourCustomerNumber: String(random.integer(100_000, 999_999)),
    paymentDays: 30,
    hasSelfBilling,
    selfBillingSettings: selfBillingOf(hasSelfBilling, index + 1, mail),
    isActive: !random.chance(0.06),
    isSubContractor,
    documents: [],
    createdDate: utcText(created),
    modifiedDate: utcText(created),
  };
};

/** The suppliers and subcontractors, the oldest first. */
export const makeDistributors = (world: World) => {
  const random = world.random("distributors");
  const nextId = idMaker("Distributor");
  const names = random.shuffle(
    supplierWords.flatMap((word) => supplierTrades.map((trade) => `${word} ${trade}`)),
  );
  const created = world.officeTimes(random, distributorCount, 3250, 40);
  return created.map((instant, index) => distributorOf(random, nextId, names[index] ?? "", index, instant));
};

/** A supplier or subcontractor. */
export type Distributor = ReturnType<typeof makeDistributors>[number];

const titles = ["Innesäljare", "Utesäljare", "Kundtjänst", "Orderavdelning", "Ekonomi"];

/** One or two people at every supplier. */
export const makeDistributorContacts = (world: World, distributors: readonly Distributor[]) => {
  const random = world.random("distributor contact persons");
  const nextId = idMaker("DistributorContactPerson");
  const drafts = distributors.flatMap((distributor) =>
    Array.from({ length: random.integer(1, 2) }, (_, index) => ({
      distributor,
      isMain: index === 0,
      created: Date.parse(distributor.createdDate) + (index + 1) * 75_000,
    })),
  );
  return drafts
    .toSorted((first, second) => first.created - second.created)
    .map(({ distributor, isMain, created }) => ({
      _id: nextId(created),
      ...contactOf(random, titles, `${mailName(distributor.name)}.example.com`, isMain, created),
      distributor: distributor._id,
      distributorName: distributor.name,
    }));
};

/** A person at a supplier. */
export type DistributorContact = ReturnType<typeof makeDistributorContacts>[number];
