import type { Day } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { House } from "./model.ts";
import { lastNames } from "./names.ts";
import { holidayOf, isClosed, placeInMonth } from "./openingDays.ts";

/** What is to be in the calendar on a day, before it is known when that was entered. */
export interface PlannedEvent {
  readonly title: string;
  readonly description: string;
  readonly hour: number;
  readonly minute: number;
  readonly color: string;
  readonly houses: readonly House[];
  readonly isAllDay: boolean;
  /** How many days before, it was entered. */
  readonly daysKnown: number;
}

/** All that is in the calendar on a day. */
export function eventsOn(day: Day, houses: readonly House[], random: Random): PlannedEvent[] {
  const seasonal = seasonEvents(day, houses);
  if (isClosed(day)) return [...holidayEvents(day, houses), ...seasonal];
  return [
    ...holidayEvents(day, houses),
    ...seasonal,
    ...deliveries(day, houses),
    ...houses.flatMap((house, index) => staffMeetings(day, house, index)),
    ...houses.flatMap((house) => parties(day, house, random)),
  ];
}

const timed = (hour: number, minute = 0): Pick<PlannedEvent, "hour" | "minute" | "isAllDay"> => ({
  hour,
  minute,
  isAllDay: false,
});
const allDay = { hour: 0, minute: 0, isAllDay: true };

function holidayEvents(day: Day, houses: readonly House[]): PlannedEvent[] {
  const name = holidayOf(day);
  if (name === undefined) return [];
  const description = isClosed(day) ? "All restaurants are closed." : "Holiday menu, all hands on deck.";
  return [{ title: name, description, ...allDay, color: "c0392b", houses, daysKnown: 120 }];
}

const seasons: Record<string, Pick<PlannedEvent, "title" | "description">> = {
  "05-15": { title: "Patio opens", description: "Heaters out of storage, patio menu from today." },
  "09-30": { title: "Last day of the patio", description: "Furniture goes into storage after close." },
};

const seasonEvents = (day: Day, houses: readonly House[]): PlannedEvent[] => {
  const season = seasons[day.date.slice(5)];
  const withPatio = houses.filter(({ patio }) => patio);
  return season === undefined
    ? []
    : [{ ...season, ...timed(11), color: "27ae60", houses: withPatio, daysKnown: 45 }];
};

function deliveries(day: Day, houses: readonly House[]): PlannedEvent[] {
  const fish = { title: "Fish delivery", description: "Two crates, check the ice.", ...timed(8, 30) };
  const wine = { title: "Wine delivery", description: "Count against the order sheet.", ...timed(14) };
  const shared = { color: "2980b9", daysKnown: 28 };
  if (day.weekday === 2) return [{ ...fish, ...shared, houses }];
  const isWineDay = day.weekday === 4 && placeInMonth(day) % 2 === 0;
  return isWineDay ? [{ ...wine, ...shared, houses: houses.filter(({ large }) => large) }] : [];
}

/** Once a month at each house, in the quiet hour of a Monday, each in a week of its own. */
function staffMeetings(day: Day, house: House, index: number): PlannedEvent[] {
  if (day.weekday !== 1 || placeInMonth(day) !== index + 1) return [];
  const description = `Monthly meeting of ${house.name}: schedule, specials, feedback.`;
  return [
    {
      title: "Staff meeting",
      description,
      ...timed(14, 45),
      color: "f39c12",
      houses: [house],
      daysKnown: 35,
    },
  ];
}

const occasions = ["birthday", "rehearsal dinner", "retirement party", "anniversary", "company dinner"];

function parties(day: Day, house: House, random: Random): PlannedEvent[] {
  const likelihood = day.weekday >= 5 ? 0.14 : 0.025;
  if (!random.chance(house.large ? likelihood * 1.5 : likelihood)) return [];
  const guests = random.integer(12, 48);
  const title = `Private party: ${random.pick(lastNames)}`;
  const description = `${guests} guests, ${random.pick(occasions)}. Deposit paid.`;
  const start = timed(random.integer(17, 19), random.pick([0, 30]));
  return [
    { title, description, ...start, color: "9b59b6", houses: [house], daysKnown: random.integer(6, 60) },
  ];
}
