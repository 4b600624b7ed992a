import { Temporal } from "temporal-polyfill";
import type { TimeRules } from "../behaviours.ts";

const timestamp = (moment: Temporal.PlainDateTime): string =>
  moment.toString({ smallestUnit: "second" }).replace("T", " ");

const isPlain = (text: string): boolean => /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2})?$/.test(text);

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text.slice(0, 10), { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** Times of 7shifts: requests and records have the same, UTC without a zone; a bare day stays one. */
export const utcTimes: TimeRules = {
  formats: ["utc-timestamp", "utc-timestamp-or-zero"],
  stored(text) {
    if (isPlain(text)) return text;
    const instant = new Date(text);
    if (Number.isNaN(instant.getTime())) return undefined;
    return instant.toISOString().slice(0, 19).replace("T", " ");
  },
  day(text) {
    const day = dayOf(text);
    if (day === undefined) return undefined;
    const next = day.add({ days: 1 });
    return { start: timestamp(day.toPlainDateTime()), next: timestamp(next.toPlainDateTime()) };
  },
};
