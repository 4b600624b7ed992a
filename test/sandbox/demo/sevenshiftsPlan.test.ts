import { describe, expect, test } from "vitest";
import { isFields } from "../../../src/openapi/fields.ts";
import {
  byId,
  dayLength,
  instant,
  localStarts,
  noTime,
  overlapsOf,
  rowsOf,
  seeds,
} from "./sevenshiftsRows.ts";

describe.each(seeds)("the plan and the punches of the demo data on $day", ({ day, seed, moment }) => {
  const shifts = rowsOf(seed, "Shift");
  const punches = rowsOf(seed, "TimePunch");
  const byShift = byId(seed, "Shift");
  const starts = localStarts(seed, shifts);
  const isPast = (timestamp: unknown): boolean => String(timestamp) <= moment;

  test("goes one year back and two weeks ahead", () => {
    const daysAway = shifts.map(({ start }) => (instant(start) - instant(moment)) / dayLength);
    expect(Math.min(...daysAway)).toSatisfy((first: number) => first > -367 && first < -364);
    expect(Math.max(...daysAway)).toSatisfy((last: number) => last > 13 && last < 15);
  });

  test("shifts and punches are in the place of their role", () => {
    const roles = byId(seed, "Role");
    const misplaced = [...shifts, ...punches].filter((row) => {
      const role = roles.get(row["role_id"]);
      return role?.["location_id"] !== row["location_id"] || role?.["department_id"] !== row["department_id"];
    });
    expect(misplaced).toEqual([]);
  });

  test("people work in their roles, from when they were entered until they left", () => {
    const users = byId(seed, "User");
    const wrong = shifts.filter(({ user_id: id, role_id: role, created, start }) => {
      const user = users.get(id);
      if (user === undefined) return id !== 0;
      const left = user["active"] === true ? "9999" : `${String(user["modified"]).slice(0, 10)} 12`;
      const isSkilled = [user["role"]].flat().some((one) => isFields(one) && one["id"] === role);
      return !isSkilled || String(created) < String(user["created"]) || String(start) > left;
    });
    expect(wrong).toEqual([]);
  });

  test("nobody is at two places at once", () => {
    const assigned = shifts.filter(({ user_id: user, deleted }) => user !== 0 && deleted === false);
    expect(overlapsOf(assigned, "start", "end")).toEqual([]);
    expect(overlapsOf(punches, "clocked_in", "clocked_out")).toEqual([]);
  });

  test("a shift has no end where it lasts until close or until business declines", () => {
    const endless = shifts.filter(({ end }) => end === noTime);
    expect(endless).toEqual(shifts.filter(({ close, bd }) => close === true || bd === true));
    expect(shifts.filter(({ close, bd }) => close === true && bd === true)).toEqual([]);
    expect(shifts.filter(({ start, end }) => end !== noTime && String(end) <= String(start))).toEqual([]);
  });

  test("what a shift says of itself goes together", () => {
    const isTrue = (field: string) => shifts.filter((shift) => shift[field] === true);
    expect(isTrue("open")).toEqual(shifts.filter(({ user_id: user }) => user === 0));
    expect(shifts.filter((shift) => shift["open_offer_type"] === 1 && shift["open"] !== true)).toEqual([]);
    expect(shifts.filter((shift) => Number(shift["late_minutes"]) > 0)).toEqual(
      shifts.filter(({ status }) => status === 3),
    );
    expect(isTrue("draft").filter(({ start }) => isPast(start))).toEqual([]);
    expect(shifts.filter(({ status, start }) => status !== 0 && !isPast(start))).toEqual([]);
    for (const field of ["close", "bd", "open", "draft", "deleted"]) {
      expect(isTrue(field).length).toBeGreaterThan(20);
    }
    expect(new Set(shifts.map(({ status }) => status))).toEqual(new Set([0, 1, 2, 3]));
  });

  test("the days up to the next weekend are published, the ones after it drafts", () => {
    const drafts = shifts.filter(({ draft }) => draft === true).map(({ start }) => String(start));
    const published = shifts.filter(({ draft }) => draft === false).map(({ start }) => String(start));
    expect(drafts.toSorted()[0]).toSatisfy((first: string) => first > (published.toSorted().at(-1) ?? ""));
  });

  test("shifts begin in the working hours of the house, whatever the clocks do", () => {
    const hours = starts.map((start) => start.slice(11)).toSorted();
    expect([hours[0], hours.at(-1)]).toEqual(["07:30", "18:30"]);
  });

  test("the houses are closed on Thanksgiving and on Christmas Day", () => {
    const closed = rowsOf(seed, "Event").filter(({ title }) =>
      ["Thanksgiving", "Christmas Day"].includes(String(title)),
    );
    const dates = new Set(closed.map(({ date }) => date));
    expect(dates.size).toBeGreaterThan(1);
    expect(starts.filter((start) => dates.has(start.slice(0, 10)))).toEqual([]);
  });

  test("the patio is open in summer alone", () => {
    const seasons = starts
      .filter((_, index) => shifts[index]?.["notes"] === "Patio")
      .map((start) => start.slice(5, 10));
    expect(seasons.length).toBeGreaterThan(60);
    expect(seasons.filter((date) => date < "05-15" || date > "09-30")).toEqual([]);
  });

  test("weekends are busier", () => {
    const weekdays = starts.map((start) => new Date(`${start.slice(0, 10)}T12:00Z`).getUTCDay());
    const count = (weekday: number) => weekdays.filter((other) => other === weekday).length;
    expect(count(6)).toBeGreaterThan(1.5 * count(2));
  });

  test("a punch is of the person, the place and the role of its shift", () => {
    const planned = punches.filter(({ shift_id: id }) => id !== 0);
    const wrong = planned.filter((punch) => {
      const shift = byShift.get(punch["shift_id"]);
      const isSame = ["user_id", "location_id", "role_id"].every((field) => shift?.[field] === punch[field]);
      return !isSame || shift?.["deleted"] === true || [1, 2].includes(Number(shift?.["status"]));
    });
    expect(wrong).toEqual([]);
    expect(new Set(planned.map((punch) => punch["shift_id"])).size).toBe(planned.length);
  });

  test("punches are near the times of their shifts", () => {
    const minutesOff = punches.flatMap((punch) => {
      const shift = byShift.get(punch["shift_id"]);
      if (shift === undefined) return [];
      const late = Number(shift["late_minutes"]);
      return [(instant(punch["clocked_in"]) - instant(shift["start"])) / 60_000 - late];
    });
    expect(Math.min(...minutesOff)).toSatisfy((off: number) => off < 0 && off > -15);
    expect(Math.max(...minutesOff)).toSatisfy((off: number) => off > 0 && off < 15);
  });

  test("punches are over before the moment but for four, unless the houses are closed", () => {
    const open = punches.filter((punch) => punch["clocked_out"] === noTime);
    expect(open.length).toBe(day === "2025-11-28" ? 0 : 4);
    expect(open.filter(({ approved }) => approved === true)).toEqual([]);
    expect(punches.filter((punch) => !isPast(punch["clocked_in"]) || !isPast(punch["clocked_out"]))).toEqual(
      [],
    );
  });

  test("punches are approved but for the last days", () => {
    const isRecent = (timestamp: unknown): boolean => instant(timestamp) > instant(moment) - 4 * dayLength;
    const unapproved = punches.filter(({ approved }) => approved === false);
    expect(unapproved.filter((punch) => !isRecent(punch["clocked_in"]))).toEqual([]);
    expect(unapproved.length).toBeGreaterThan(20);
  });

  test("there are punches without a shift, of the server's and without a network", () => {
    expect(punches.filter((punch) => punch["shift_id"] === 0).length).toBeGreaterThan(80);
    for (const field of ["auto_clocked_out", "clocked_in_offline", "clocked_out_offline"]) {
      expect(punches.filter((punch) => punch[field] === true).length).toBeGreaterThan(10);
    }
  });
});
