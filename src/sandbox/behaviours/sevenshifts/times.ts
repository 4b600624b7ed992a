import { Temporal } from "temporal-polyfill";
import type { TimeRules } from "../behaviours.ts";
import type { World } from "../../engine/world.ts";

/** The zero date, which stands for no time. */
export const noTime = "0000-00-00 00:00:00";

const timestamp = (moment: Temporal.PlainDateTime): string =>
  moment.toString({ smallestUnit: "second" }).replace("T", " ");

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const isTimestamp = (text: string): boolean => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text);

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text.slice(0, 10), { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** An instant as records have it. */
export const timestampOf = (instant: number): string =>
  new Date(instant).toISOString().slice(0, 19).replace("T", " ");

/** The instant of a timestamp. */
export const instantOf = (text: unknown): number => Date.parse(`${String(text).replace(" ", "T")}Z`);

/** The moment that it is, as records have it. */
export const nowOf = (world: World): string => timestampOf(world.now().getTime());

/** Tells whether a timestamp is one of the calendar and the clock. */
const isMoment = (text: string): boolean =>
  isTimestamp(text) && dayOf(text) !== undefined && /\b([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text);

/** Times of 7shifts: requests and records have the same, UTC without a zone; a bare day is its midnight. */
export const utcTimes: TimeRules = {
  formats: ["utc-timestamp", "utc-timestamp-or-zero"],
  stored(text) {
    if (isTimestamp(text)) return isMoment(text) || text === noTime ? text : undefined;
    if (isDay(text)) return `${text} 00:00:00`;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : timestampOf(instant);
  },
  day(text) {
    const day = dayOf(text);
    if (day === undefined) return undefined;
    const next = day.add({ days: 1 });
    return { start: timestamp(day.toPlainDateTime()), next: timestamp(next.toPlainDateTime()) };
  },
};
