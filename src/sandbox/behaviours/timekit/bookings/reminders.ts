import type { Fields } from "../../../../openapi/fields.ts";
import { fieldsOf, textOf } from "../../reading.ts";
import type { Booking } from "./booking.ts";
import type { Desk } from "./desk.ts";
import { later } from "./due.ts";
import { holdsSeat, holdsTime } from "./holding.ts";
import { post } from "./webhooks.ts";

const units: Record<string, number> = { secs: 1000, mins: 60_000, hours: 3_600_000 };

/** When a reminder by webhook goes out: before the start or after the end; undefined where it is none. */
function momentOf({ starts, ends }: Booking, { type, when }: Fields): string | undefined {
  const { type: side, unit, time } = fieldsOf(when);
  const length = Number(time) * (units[textOf(unit)] ?? Number.NaN);
  if (type !== "webhook" || Number.isNaN(length)) return undefined;
  return side === "after" ? later(ends, length) : later(starts, -length);
}

/** When the next reminder of a booking goes out after a moment; null where none does. */
export function nextReminder(booking: Booking, after: string): string | null {
  if (!holdsTime(booking) && !holdsSeat(booking)) return null;
  const moments = booking.reminders.flatMap((reminder) => momentOf(booking, reminder) ?? []);
  return moments.filter((moment) => moment > after).toSorted()[0] ?? null;
}

/** Sends the reminders of a booking that are due at a moment. */
export function remind(desk: Desk, booking: Booking, moment: string): void {
  const due = booking.reminders.filter((reminder) => momentOf(booking, reminder) === moment);
  for (const { settings } of due) {
    const { url, method } = fieldsOf(settings);
    post(desk, booking, textOf(url), method === "get" ? "GET" : "POST");
  }
}
