import { ownCalendar } from "../../behaviours/timekit/ownCalendar.ts";
import { type Day, instantAt, utcText } from "../calendar.ts";
import type { Seed } from "../seed.ts";
import { idMaker } from "./ids.ts";
import { type Bookable, createdAt } from "./staff.ts";
import { openDays } from "./visits.ts";

type Row = Seed[string][number];

/** Those who have connected their own calendar, by their place among all. */
const connected = new Set([0, 4, 5, 10, 12]);

interface Entry {
  readonly what: string;
  readonly where: string;
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
}

/** A staff lunch on each first open day of a month, which keeps clear of all visits. */
function lunches({ site, email, ...rest }: Bookable): Entry[] {
  const days = openDays({ site, email, ...rest });
  const isFirst = (day: Day, index: number): boolean =>
    days[index - 1]?.date.slice(0, 7) !== day.date.slice(0, 7);
  return email === null
    ? []
    : days.filter(isFirst).map((day) => {
        const start = instantAt(day, site.hours.lunch);
        const what = site.zone === "Europe/Stockholm" ? "Personalmöte" : "Staff meeting";
        return { what, where: site.where, start, end: start + 3_600_000, isAllDay: false };
      });
}

/** The days on which somebody is away, as one event that lasts all day. */
function absences({ site, away }: Bookable): Entry[] {
  if (away === undefined) return [];
  const [start, end] = [site.calendar.day(away[0]).start, site.calendar.day(away[1] + 1).start];
  return [{ what: "Semester", where: "", start, end, isAllDay: true }];
}

/** Private evenings in a calendar of somebody's own. */
function evenings(bookable: Bookable): Entry[] {
  const days = openDays(bookable).filter((_, index) => index % 9 === 4);
  return days.map((day) => {
    const start = instantAt(day, 19);
    return { what: "Privat", where: "", start, end: start + 5_400_000, isAllDay: false };
  });
}

/** Calendars, accounts and the events in them that no booking has made. */
export function calendarsOf(bookables: readonly Bookable[]): Pick<Seed, "Calendar" | "Account" | "Event"> {
  const [nextCalendar, nextEvent] = [idMaker("own calendar"), idMaker("own event")];
  const seed = { Calendar: [] as Row[], Account: [] as Row[], Event: [] as Row[] };
  const addEvents = (bookable: Bookable, calendarId: string, entries: Entry[], created: string): void => {
    for (const { what, where, start, end, isAllDay } of entries) {
      seed.Event.push({
        id: nextEvent(),
        what,
        where,
        description: "",
        allDay: isAllDay,
        start: utcText(start),
        end: utcText(end),
        created_at: created,
        updated_at: created,
        calendar_id: calendarId,
        resource_id: bookable.id,
        booking_id: null,
      });
    }
  };
  for (const [place, bookable] of bookables.entries()) {
    const created = createdAt(bookable.site, place);
    const kept = { created_at: created, updated_at: created, resource_id: bookable.id };
    seed.Calendar.push({ id: bookable.calendarId, name: "Bookings", ...ownCalendar, ...kept, primary: true });
    addEvents(bookable, bookable.calendarId, [...lunches(bookable), ...absences(bookable)], created);
    if (!connected.has(place) || bookable.email === null) continue;
    const id = nextCalendar();
    const provider = { provider: "google", provider_id: bookable.email };
    const synced = { ...provider, provider_primary: true, provider_sync: true, description: "" };
    seed.Calendar.push({ id, name: "Privat", ...ownCalendar, ...synced, ...kept, primary: false });
    const last_sync = utcText(bookable.site.calendar.today.start).slice(0, 19).replace("T", " ");
    seed.Account.push({ ...provider, last_sync, resource_id: bookable.id });
    addEvents(bookable, id, evenings(bookable), created);
  }
  return seed;
}
