import { randomUUID } from "node:crypto";
import { sevenshiftsDemo } from "../demo/sevenshifts.ts";
import type { Behaviours } from "./behaviours.ts";
import { companyRules, getCompany, updateCompany } from "./sevenshifts/company.ts";
import { refuse } from "./sevenshifts/errors.ts";
import { eventRules } from "./sevenshifts/events.ts";
import { complete } from "./sevenshifts/messages.ts";
import { departmentRules, locationRules, roleRules } from "./sevenshifts/places.ts";
import { getTimePunch } from "./sevenshifts/punchDetail.ts";
import { punchRules } from "./sevenshifts/punches.ts";
import { checkScheduledShift } from "./sevenshifts/scheduled.ts";
import { sentFields } from "./sevenshifts/sentFields.ts";
import { shiftRules } from "./sevenshifts/shifts.ts";
import { punchTimePunch } from "./sevenshifts/terminal.ts";
import { utcTimes } from "./sevenshifts/times.ts";
import { getUser, userRules } from "./sevenshifts/users.ts";

/** What the server of 7shifts does that its contract's data cannot say. */
export const sevenshifts: Behaviours = {
  demo: sevenshiftsDemo,
  refuse,
  times: utcTimes,
  newId: randomUUID,
  sentFields,
  complete,
  pageLimit: { usual: 20, most: 500 },
  entities: {
    Company: companyRules,
    Location: locationRules,
    Department: departmentRules,
    Role: roleRules,
    User: userRules,
    Shift: shiftRules,
    TimePunch: punchRules,
    Event: eventRules,
  },
  operations: {
    getCompany,
    updateCompany,
    checkScheduledShift,
    getTimePunch,
    punchTimePunch,
    getUser,
  },
};
