import { Temporal } from "temporal-polyfill";
import type { TimeRules } from "../behaviours.ts";

const zone = "Europe/Stockholm";

const wallTime = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;

const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

/** The instant of a wall time in Sweden, a day being its midnight; of a time with a zone, that time. */
function instantOf(text: string): Temporal.Instant | undefined {
  const [, day, time = "00:00"] = wallTime.exec(text) ?? [];
  try {
    if (day === undefined) return Temporal.Instant.from(text);
    return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: "reject" })
      .toZonedDateTime(zone)
      .toInstant();
  } catch {
    return undefined;
  }
}

/** Tells whether a text is an instant as records hold it. */
function isStored(text: string): boolean {
  const instant = text.endsWith("Z") ? new Date(text) : undefined;
  return instant !== undefined && !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

function midnightOf(day: Temporal.PlainDate): string {
  return instantText(day.toZonedDateTime(zone).toInstant());
}

/** Times of Seven Time: requests have what a Swedish wall clock shows, records an instant in UTC. */
export const stockholmTimes: TimeRules = {
  formats: ["date-time"],
  stored(text) {
    if (isStored(text)) return text;
    const instant = instantOf(text);
    return instant && instantText(instant);
  },
  day(text) {
    const instant = instantOf(text);
    const day = instant?.toZonedDateTimeISO(zone).toPlainDate();
    return day && { start: midnightOf(day), next: midnightOf(day.add({ days: 1 })) };
  },
};

/** The last millisecond of the Swedish day some days after an instant. */
export function endOfDay(instant: string, days: number): string {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
  const next = day.add({ days: days + 1 }).toZonedDateTime(zone);
  return instantText(next.toInstant().subtract({ milliseconds: 1 }));
}
