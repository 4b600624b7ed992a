import { contactsByCustomer, makeContactPersons } from "./contactPersons.ts";
import { makeCustomFields } from "./customFields.ts";
import { customerPicker, makeCustomers } from "./customers.ts";
import { makeDistributorContacts, makeDistributors } from "./distributors.ts";
import { itemIndex, makeExpenseItems } from "./expenseItems.ts";
import { idMaker } from "./ids.ts";
import { makeLookups } from "./lookups.ts";
import { makeDriverJournalTypes, makeMachines, makeVehicles } from "./machines.ts";
import { makeSalaryTypes, makeUserSkills, makeUserWorkTypes, makeWorkSchedules } from "./staffLists.ts";
import { makeTimeCategories } from "./timeCategories.ts";
import { type Person, departmentNames, makeDepartments, makePeople } from "./users.ts";
import { type World, dayLength } from "./world.ts";

const age = 3320;

const staffOf = (world: World, founded: number) => {
  const nextDepartmentId = idMaker("Department");
  const departments = departmentNames.map((_, index) => nextDepartmentId(founded + index * 60_000));
  const categories = makeTimeCategories(founded);
  const salaryTypes = makeSalaryTypes(founded, categories);
  const skills = makeUserSkills(founded);
  const schedules = makeWorkSchedules(founded);
  const people = makePeople(world, { departments, salaryTypes, skills, schedules });
  return {
    departments,
    departmentRecords: makeDepartments(departments, people),
    categories,
    salaryTypes,
    skills,
    schedules,
    people,
    workTypes: makeUserWorkTypes(founded),
  };
};

const first = (people: readonly Person[], duty: Person["duty"], place: number): Person => {
  const person = people.filter((candidate) => candidate.duty === duty)[place];
  if (person === undefined) throw new RangeError(`Nobody else does this at the firm: ${duty}.`);
  return person;
};

/** What the firm has on record before any work is done: people, customers, suppliers, articles and lists. */
export const makeRegister = (world: World) => {
  const founded = world.calendar.today.start - age * dayLength + 9 * 3_600_000;
  const staff = staffOf(world, founded);
  const lookups = makeLookups(founded);
  const customers = makeCustomers(world, lookups.PriceList);
  const contactPersons = makeContactPersons(world, customers);
  const distributors = makeDistributors(world);
  const expenseItems = makeExpenseItems(world, distributors);
  for (const { hasSelfBilling, selfBillingSettings } of distributors) {
    if (hasSelfBilling)
      selfBillingSettings.deductionExpenseItem = expenseItems[itemIndex.deduction]?._id ?? null;
  }
  const clerk = first(staff.people, "office", 1);
  return {
    founded,
    ...staff,
    lookups,
    customers,
    pickCustomer: customerPicker(customers),
    contactPersons,
    contacts: contactsByCustomer(contactPersons),
    distributors,
    distributorContacts: makeDistributorContacts(world, distributors),
    expenseItems,
    goods: expenseItems.filter(
      (item) => item.isActive && item.parentExpenseItem !== null && item.unitCost < 20_000,
    ),
    machines: makeMachines(world, lookups.MachineType, distributors, first(staff.people, "store", 0)),
    vehicles: makeVehicles(world),
    journalTypes: makeDriverJournalTypes(founded, staff.salaryTypes),
    customFields: makeCustomFields(founded),
    clerk,
    buyer: first(staff.people, "store", 0),
    approver: first(staff.people, "office", 0),
  };
};

/** What the firm has on record before any work is done. */
export type Register = ReturnType<typeof makeRegister>;
