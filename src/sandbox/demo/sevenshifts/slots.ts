import type { Day } from "../calendar.ts";
import type { House, RoleName } from "./model.ts";
import { closingMinute, holidayOf, isClosed, isPatioSeason } from "./openingDays.ts";

/** How a shift ends: at its time, when the place closes, or when business declines. */
export type Ending = "time" | "close" | "decline";

/** A place on the plan of a day that somebody is to fill; minutes are counted from midnight. */
export interface Slot {
  readonly role: RoleName;
  readonly from: number;
  /** The time of the plan, or when such a shift ends as a rule. */
  readonly until: number;
  readonly ending: Ending;
  readonly notes: string;
}

/** A slot of every week; the digits are the weekdays, from 1 for Monday. */
interface WeeklySlot {
  readonly role: RoleName;
  readonly large: string;
  readonly small: string;
  readonly from: number;
  /** Left out where the shift lasts until the place is closed and clean. */
  readonly until?: number;
  readonly ending?: Ending;
  readonly notes?: string;
}

const hours = (count: number): number => count * 60;
const cleaning = 30;
const everyDay = "1234567";

const weeklySlots: WeeklySlot[] = [
  { role: "Manager", large: "12345", small: "12345", from: hours(10), until: hours(18) },
  { role: "Shift Lead", large: "567", small: "56", from: hours(15), ending: "close" },
  { role: "Server", large: everyDay, small: "234567", from: hours(10.5), until: hours(16) },
  { role: "Server", large: everyDay, small: everyDay, from: hours(16), ending: "close" },
  { role: "Server", large: "567", small: "6", from: hours(17), until: hours(21.5), ending: "decline" },
  { role: "Host", large: "567", small: "56", from: hours(17), until: hours(21.5) },
  { role: "Busser", large: "56", small: "6", from: hours(17.5), until: hours(22.5) },
  { role: "Bartender", large: "234567", small: "567", from: hours(16), ending: "close" },
  { role: "Barback", large: "56", small: "", from: hours(18), until: hours(23) },
  { role: "Line Cook", large: everyDay, small: "234567", from: hours(9.5), until: hours(16.5) },
  { role: "Line Cook", large: everyDay, small: everyDay, from: hours(15) },
  { role: "Line Cook", large: "56", small: "", from: hours(16.5), until: hours(22) },
  { role: "Sous Chef", large: "56", small: "6", from: hours(12), until: hours(21) },
  { role: "Prep Cook", large: "25", small: "5", from: hours(8), until: hours(14) },
  { role: "Dishwasher", large: "234567", small: "4567", from: hours(17) },
  { role: "Server", large: "67", small: "", from: hours(9.5), until: hours(15), notes: "Brunch" },
];

const patioSlots: WeeklySlot[] = [
  { role: "Server", large: "67", small: "6", from: hours(11.5), until: hours(17), notes: "Patio" },
  { role: "Server", large: "456", small: "56", from: hours(17), until: hours(21.5), notes: "Patio" },
];

const holidaySlots: WeeklySlot[] = [
  {
    role: "Server",
    large: everyDay,
    small: everyDay,
    from: hours(17),
    until: hours(22),
    notes: "Holiday menu",
  },
  { role: "Line Cook", large: everyDay, small: everyDay, from: hours(14), until: hours(22) },
];

/** What is to be filled at a house on a day. */
export function slotsOf(house: House, day: Day): Slot[] {
  if (isClosed(day)) return [];
  const weekday = String(day.weekday);
  return [
    ...weeklySlots,
    ...(house.patio && isPatioSeason(day) ? patioSlots : []),
    ...(holidayOf(day) === undefined ? [] : holidaySlots),
  ]
    .filter(({ large, small }) => (house.large ? large : small).includes(weekday))
    .map(({ role, from, until, ending = "time", notes = "" }) => ({
      role,
      from,
      until: until ?? closingMinute(day) + cleaning,
      ending,
      notes,
    }));
}
