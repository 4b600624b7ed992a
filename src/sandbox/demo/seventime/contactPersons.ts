import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { Customer } from "./customers.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import { cellPhone, mailName, workPhone } from "./identity.ts";
import { idMaker } from "./ids.ts";
import { firstNames, lastNames } from "./words.ts";
import type { World } from "./world.ts";

/** A person at a customer or a supplier, but for the record that the person belongs to. */
export const contactOf = (
  random: Random,
  titles: readonly string[],
  domain: string,
  isMain: boolean,
  created: number,
) => {
  const first = random.pick(firstNames);
  const last = random.pick(lastNames);
  return {
    name: `${first} ${last}`,
    title: random.pick(titles),
    workPhone: workPhone(random),
    cellPhone: cellPhone(random),
    email: `${mailName(first, last)}@${domain}`,
    mainContact: isMain,
    isActive: isMain || random.chance(0.92),
    createdDate: utcText(created),
    modifiedDate: utcText(created),
  };
};

const titles = [
  "Fastighetsskötare",
  "Driftchef",
  "Platschef",
  "Projektledare",
  "Inköpare",
  "Ekonomiansvarig",
  "Butikschef",
];
const societyTitles = ["Ordförande", "Kassör", "Ledamot", "Vicevärd"];

/** One to three people at every customer that is not a private person. */
export const makeContactPersons = (world: World, customers: readonly Customer[]) => {
  const random = world.random("contact persons");
  const nextId = idMaker("ContactPerson");
  const drafts = customers.flatMap(({ kind, created, record }) =>
    kind === "private"
      ? []
      : Array.from({ length: random.integer(1, 3) }, (_, index) => ({
          created: created + (index + 1) * 90_000,
          record,
          isMain: index === 0,
          titles: kind === "society" ? societyTitles : titles,
        })),
  );
  return drafts
    .toSorted((first, second) => first.created - second.created)
    .map(({ created, record, isMain, titles: own }) => ({
      _id: nextId(created),
      ...contactOf(random, own, `${mailName(record.name)}.example.com`, isMain, created),
      customer: record._id,
      customerName: record.name,
    }));
};

/** A person at a customer. */
export type ContactPerson = ReturnType<typeof makeContactPersons>[number];

/** The people of each customer, the main one first. */
export const contactsByCustomer = (contacts: readonly ContactPerson[]): Map<string, ContactPerson[]> =>
  groupBy(contacts, (contact) => contact.customer);
