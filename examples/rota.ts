/**
 * Prints the rota of the week to come, and who has come late in the last one.
 * Late is who clocked in more than five minutes after the shift began that the punch belongs to.
 */
import { createSevenShifts, instantOf, utcTimestamp } from "timepact/sevenshifts";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const sevenshifts = createSevenShifts({ apiKey: "sandbox-api-key", baseUrl: `${url}/sevenshifts/v1` });

const now = Date.now();
const week = 7 * 24 * 60 * 60 * 1000;
const between = (from: number, to: number) => ({
  gte: utcTimestamp(new Date(from)),
  lte: utcTimestamp(new Date(to)),
});

const names = new Map<number, string>();
for await (const { id, firstname, lastname } of sevenshifts.users.list.all({ active: "0,1", limit: 500 })) {
  names.set(id, `${firstname} ${lastname}`);
}

const published = { deleted: 0, draft: 0, limit: 500 } as const;
let planned = 0;
for await (const shift of sevenshifts.shifts.list.all({ ...published, start: between(now, now + week) })) {
  planned += 1;
  console.log(`${shift.start} to ${shift.end}  ${names.get(shift.user_id) ?? "nobody yet"}`);
}

const begins = new Map<number, Date>();
// A shift that began before the week may have punches in it.
const worked = between(now - week - 24 * 60 * 60 * 1000, now);
for await (const { id, start } of sevenshifts.shifts.list.all({ ...published, start: worked })) {
  const begin = instantOf(start);
  if (begin !== undefined) begins.set(id, begin);
}

const late = new Set<number>();
const punches = sevenshifts.timePunches.list.all({ clocked_in: between(now - week, now), limit: 500 });
for await (const { user_id, shift_id, clocked_in } of punches) {
  const begin = begins.get(shift_id);
  const minutes =
    begin === undefined ? 0 : ((instantOf(clocked_in) ?? begin).getTime() - begin.getTime()) / 60_000;
  if (minutes <= 5) continue;
  late.add(user_id);
  console.log(`${names.get(user_id) ?? "Somebody"} was ${Math.round(minutes)} minutes late on ${clocked_in}`);
}
console.log(`${planned} shifts are planned; ${late.size} people have been late.`);
