import { type Day, utcText } from "../calendar.ts";
import type { Seed } from "../seed.ts";
import { mailName } from "../seventime/identity.ts";
import { idMaker } from "./ids.ts";
import { type Site, type Sites, daysBack } from "./sites.ts";

type Row = Seed[string][number];

/** What is booked of somebody or something, by the key of its project. */
export type ProjectKey = "physio" | "doctor" | "nurse" | "hall" | "school" | "pilates" | "london" | "newYork";

/** A person, a room or a class that can be booked. */
export interface Bookable {
  readonly id: string;
  readonly calendarId: string;
  readonly name: string;
  readonly site: Site;
  readonly project: ProjectKey;
  readonly role: string;
  /** Weekdays from 1, Monday, on which it can be booked, and the hours. */
  readonly weekdays: readonly number[];
  readonly hours: { readonly open: number; readonly close: number };
  /** Days from the moment on which it is away, both included. */
  readonly away: readonly [first: number, last: number] | undefined;
  readonly email: string | null;
}

const workdays = [1, 2, 3, 4, 5];
const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

type Post = readonly [
  name: string,
  place: keyof Sites,
  project: ProjectKey,
  role: string,
  more?: Partial<Pick<Bookable, "weekdays" | "hours" | "away">>,
];

const posts: readonly Post[] = [
  ["Elin Sjöhage", "stockholm", "physio", "physiotherapist", { away: [9, 18] }],
  ["Jonas Ekhammar", "stockholm", "physio", "physiotherapist"],
  ["Fatima Rydvall", "stockholm", "physio", "physiotherapist", { weekdays: [1, 2, 3, 4] }],
  ["Oskar Lidhage", "stockholm", "physio", "physiotherapist", { weekdays: [2, 3, 4, 5] }],
  ["Karin Törnkvist", "stockholm", "doctor", "doctor"],
  ["Ibrahim Vallhage", "stockholm", "doctor", "doctor", { weekdays: [1, 3, 5] }],
  ["Helena Strandvik", "stockholm", "doctor", "doctor", { weekdays: [1, 2, 4] }],
  ["Malin Granlid", "stockholm", "nurse", "nurse"],
  ["Rehabsalen", "stockholm", "hall", "room", { hours: { open: 7, close: 19 } }],
  ["Gruppträning", "stockholm", "school", "class", { weekdays: [1, 2, 4], hours: { open: 16, close: 20 } }],
  ["Maeve Ashworth", "london", "london", "physiotherapist"],
  ["Omar Whitlock", "london", "london", "physiotherapist", { weekdays: [1, 2, 4, 5] }],
  ["Grace Calloway", "newYork", "newYork", "physiotherapist"],
  ["Diego Marchetti", "newYork", "newYork", "physiotherapist", { weekdays: [2, 3, 4] }],
];

/** Everybody and everything that can be booked. */
export function bookablesOf(sites: Sites): Bookable[] {
  const [nextId, nextCalendar] = [idMaker("resource"), idMaker("calendar")];
  return posts.map(([name, place, project, role, more = {}]) => {
    const site = sites[place];
    const isPerson = role !== "room" && role !== "class";
    return {
      id: nextId(),
      calendarId: nextCalendar(),
      name,
      site,
      project,
      role,
      weekdays: more.weekdays ?? workdays,
      hours: more.hours ?? site.hours,
      away: more.away,
      email: isPerson ? `${mailName(...name.split(" "))}@${site.mail}` : null,
    };
  });
}

/** Tells whether something can be booked on a day. */
export function isOpen({ site, weekdays, away }: Bookable, day: Day): boolean {
  const fromToday = day.number - site.calendar.today.number;
  const isAway = away !== undefined && fromToday >= away[0] && fromToday <= away[1];
  return weekdays.includes(day.weekday) && !site.holidays.has(day.number) && !isAway;
}

const blockOfDays = (first: Day, next: Day): Row => ({ block_period: { start: first.date, end: next.date } });

/** Holidays to come on days that would be worked, each blocked until the day after. */
const holidayBlocks = ({ site, weekdays }: Bookable): Row[] => {
  const { days, today } = site.calendar;
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    const isComing = day.number >= today.number && weekdays.includes(day.weekday);
    return isComing && next !== undefined && site.holidays.has(day.number) ? [blockOfDays(day, next)] : [];
  });
};

/** Opening hours by weekday, lunch, holidays and days away. */
export function constraintsOf(bookable: Bookable): Row[] {
  const { hours, weekdays, site, away, email } = bookable;
  const { open: start, close: end } = hours;
  const { lunch } = site.hours;
  const opening = weekdays.map((weekday) => ({
    allow_day_and_time: { day: weekdayNames[weekday - 1], start, end },
  }));
  const pause = email === null ? [] : [{ block_hours: { start: lunch, end: lunch + 1 } }];
  const absence =
    away === undefined ? [] : [blockOfDays(site.calendar.day(away[0]), site.calendar.day(away[1] + 1))];
  return [...opening, ...pause, ...holidayBlocks(bookable), ...absence];
}

/** How resources are made long before the moment, one after the other. */
export const createdAt = (site: Site, place: number): string =>
  utcText(site.calendar.day(-daysBack).start + (9 * 60 + place * 7) * 60_000);

/** The records of resources. */
export const resourceRows = (bookables: readonly Bookable[]): Row[] =>
  bookables.map((bookable, place) => {
    const { id, name, email, site, role } = bookable;
    const [first, last] = name.split(" ");
    const created = createdAt(site, place);
    return {
      id,
      name,
      first_name: email === null ? null : first,
      last_name: email === null ? null : last,
      email,
      timezone: site.zone,
      image: null,
      meta: { role, site: site.name },
      email_verified: email !== null,
      explicit_consent: email !== null,
      enabled_email_notification: email !== null,
      conference_enabled: role === "doctor",
      conference_type: null,
      availability_constraints: constraintsOf(bookable),
      created_at: created,
      updated_at: created,
    };
  });
