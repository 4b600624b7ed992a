import { HTTPException } from "hono/http-exception";
import type { Clock } from "../../clock.ts";
import { readClock } from "./bodies.ts";

const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** Bounds of what the vendors' forms of a time can hold. */
const [earliest, latest] = [Date.UTC(1970), Date.UTC(9999)];

function secondsOf(words: number | string): number {
  if (typeof words === "number") return words;
  const [, count, unit = ""] = /^(-?\d+(?:\.\d+)?) (second|minute|hour|day|week)s?$/.exec(words) ?? [];
  const size = units[unit];
  if (count !== undefined && size !== undefined) return Number(count) * size;
  throw new HTTPException(400, {
    message: "advance has to be a number of seconds, or words as in 90 seconds, 2 hours, 3 days, 1 week.",
  });
}

/**
 * Sets or moves the clock as a body asks.
 * @throws {HTTPException} when it asks for no time
 */
export function setClock(clock: Clock, body: unknown): void {
  const { now, advance = 0 } = readClock(body);
  const moment = now === undefined ? clock.now().getTime() + secondsOf(advance) * 1000 : Date.parse(now);
  if (!(moment >= earliest && moment < latest)) {
    throw new HTTPException(400, { message: "The clock goes from the year 1970 to 9998." });
  }
  clock.set(new Date(moment));
}
