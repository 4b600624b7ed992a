import { type Day, instantAt } from "../calendar.ts";
import { type Random, randomOf } from "../random.ts";
import { eventsOn, type PlannedEvent } from "./eventPlan.ts";
import type { House, StoredRecord } from "./model.ts";
import { dateText, dayLength, minuteLength, timeOfDay, timestamp } from "./timestamp.ts";

const firstEventId = 74_118;
const daysBack = 365;
const daysAhead = 56;

/** An event before there is a number for it. */
interface DatedEvent extends PlannedEvent {
  readonly date: string;
  readonly created: number;
  readonly modified: number;
}

/** Makes the events that were in the calendar at a moment, in the order in which they were entered. */
export function eventsAsOf(moment: number, houses: readonly House[]): StoredRecord[] {
  const random = randomOf(`harbor and grain events ${dateText(moment / dayLength)}`);
  const [main] = houses;
  if (main === undefined) return [];
  const events: DatedEvent[] = [];
  for (let fromToday = -daysBack; fromToday <= daysAhead; fromToday += 1) {
    const day = main.calendar.day(fromToday);
    for (const event of eventsOn(day, houses, random)) events.push(dated(event, day, moment, random));
  }
  return events
    .filter(({ created }) => created < moment)
    .toSorted((one, other) => one.created - other.created)
    .map((event, index) => recordOf(event, firstEventId + index));
}

function dated(event: PlannedEvent, day: Day, moment: number, random: Random): DatedEvent {
  const minute = random.integer(600, 1200);
  const created = instantAt(day, 0, minute) - event.daysKnown * dayLength + random.integer(0, 59) * 1000;
  const change = random.chance(0.2) ? random.integer(5, 2880) * minuteLength : 0;
  return {
    ...event,
    date: day.date,
    created,
    modified: Math.max(created, Math.min(created + change, moment)),
  };
}

/** An event as the store keeps it. */
const recordOf = (event: DatedEvent, id: number): StoredRecord => ({
  id,
  title: event.title,
  description: event.description,
  date: event.date,
  start: timeOfDay(event.hour, event.minute),
  color: event.color,
  location: event.houses.map((house) => house.id),
  all_day: event.isAllDay,
  created: timestamp(event.created),
  modified: timestamp(event.modified),
});
