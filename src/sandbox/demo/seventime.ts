import { lazily } from "./lazily.ts";
import type { Seed, SeedMaker } from "./seed.ts";
import { makeRegister } from "./seventime/register.ts";
import { userRoles } from "./seventime/staffLists.ts";
import { makeYear, yearEntities } from "./seventime/year.ts";
import { worldOf } from "./seventime/world.ts";

/** A year of Norrviks Installation AB, a firm for electricity, plumbing and heating with some thirty employees. */
export const seventimeDemo: SeedMaker = (now) => {
  const world = worldOf(now);
  const register = makeRegister(world);
  const seed: Seed = {
    UserRole: userRoles,
    User: register.people.map(({ record }) => record),
    Department: register.departmentRecords,
    SalaryType: register.salaryTypes,
    UserSkill: register.skills,
    UserWorkType: register.workTypes,
    WorkSchedule: register.schedules,
    TimeCategory: register.categories,
    CustomField: register.customFields,
    ...register.lookups,
    Customer: register.customers.map(({ record }) => record),
    ContactPerson: register.contactPersons,
    Distributor: register.distributors,
    DistributorContactPerson: register.distributorContacts,
    ExpenseItem: register.expenseItems,
    Machine: register.machines,
    Vehicle: register.vehicles,
    DriverJournalType: register.journalTypes,
  };
  return lazily(seed, yearEntities, () => makeYear(world, register));
};
