import type { SeedMaker } from "./seed.ts";
import { eventsAsOf } from "./sevenshifts/events.ts";
import { companyAsOf } from "./sevenshifts/houses.ts";
import { punchesAsOf } from "./sevenshifts/punches.ts";
import { planAsOf } from "./sevenshifts/shifts.ts";
import { dayLength } from "./sevenshifts/timestamp.ts";
import { staffAsOf } from "./sevenshifts/users.ts";

/**
 * The demo data of 7shifts: a restaurant with three houses in two time zones.
 *
 * It shows the moment at which the day of `now` begins in UTC, when the evening is under way at all three.
 */
export const sevenshiftsDemo: SeedMaker = (now) => {
  const moment = Math.floor(now.getTime() / dayLength) * dayLength;
  const company = companyAsOf(moment);
  const staff = staffAsOf(moment, company);
  const plan = planAsOf(moment, company.houses, staff.workers);
  return {
    ...company.records,
    User: staff.records,
    Shift: plan.shifts,
    TimePunch: punchesAsOf(moment, plan.work),
    Event: eventsAsOf(moment, company.houses),
  };
};
