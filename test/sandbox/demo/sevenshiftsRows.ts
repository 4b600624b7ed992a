import type { Seed } from "../../../src/sandbox/demo/seed.ts";
import { sevenshiftsDemo } from "../../../src/sandbox/demo/sevenshifts.ts";

/** A record of the demo data. */
export type Row = Seed[string][number];

/** The zero date, which stands for no time. */
export const noTime = "0000-00-00 00:00:00";

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** A day of autumn, one after each change of clocks, a leap day, and the day after a holiday's evening. */
const days = ["2026-11-22", "2026-11-02", "2026-03-09", "2028-02-29", "2025-11-28"];

/** The demo data of some days, with the moment that it shows. */
export const seeds = days.map((day) => ({
  day,
  moment: `${day} 00:00:00`,
  seed: sevenshiftsDemo(new Date(`${day}T15:20:00Z`)),
}));

/** The records of an entity. */
export const rowsOf = (seed: Seed, entity: string): Row[] => seed[entity] ?? [];

/** The records of an entity by their ids. */
export const byId = (seed: Seed, entity: string): Map<unknown, Row> =>
  new Map(rowsOf(seed, entity).map((row) => [row["id"], row]));

/** The instant of a timestamp. */
export const instant = (timestamp: unknown): number => Date.parse(`${String(timestamp).replace(" ", "T")}Z`);

/** No shift lasts longer where the plan does not say until when. */
const longest = 9.5 * 3_600_000;

/** The records that begin before another one of the same user has ended. */
export function overlapsOf(rows: Row[], from: string, until: string): Row[] {
  const spans = rows.map((row) => {
    const start = instant(row[from]);
    return {
      row,
      user: Number(row["user_id"]),
      start,
      end: row[until] === noTime ? start + longest : instant(row[until]),
    };
  });
  const sorted = spans.toSorted((one, other) => one.user - other.user || one.start - other.start);
  return sorted.flatMap(({ row, user, start }, index) => {
    const before = sorted[index - 1];
    return before?.user === user && start < before.end ? [row] : [];
  });
}

const formatterOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });

/** Tells when records begin as the clock of their location shows it, such as `2026-01-31 16:30`. */
export function localStarts(seed: Seed, rows: Row[]): string[] {
  const formatters = new Map(
    rowsOf(seed, "Location").map(({ id, timezone }) => [id, formatterOf(String(timezone))]),
  );
  return rows.map((row) => formatters.get(row["location_id"])?.format(instant(row["start"])) ?? "");
}
