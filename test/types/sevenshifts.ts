// Checked by `npm run typecheck`: a line under @ts-expect-error that compiles is an error.
import {
  type SevenShifts,
  ShiftStatus,
  type UtcTimestamp,
  createSevenShifts,
  instantOf,
  utcTimestamp,
} from "../../src/apis/sevenshifts.ts";

const sevenshifts: SevenShifts = createSevenShifts({ apiKey: "key" });

export async function accepted(): Promise<void> {
  const shift = await sevenshifts.shifts.get(504756);
  const start: UtcTimestamp = shift.start;
  const end: Date | undefined = instantOf(shift.end);
  if (shift.end !== "0000-00-00 00:00:00") {
    const until: UtcTimestamp = shift.end;
    console.log(until);
  }
  for await (const late of sevenshifts.shifts.list.all({ start: { gte: "2014-03-01" }, deleted: 0 })) {
    const isLate: boolean = late.status === ShiftStatus.late;
    console.log(isLate, late.late_minutes);
  }
  await sevenshifts.shifts.list({ start: { gte: utcTimestamp(new Date()), date: "2014-03-01" } });
  const { id } = await sevenshifts.shifts.create({ shift: { start: "2014-03-03 10:00:00", user_id: 15 } });
  const nothing: void = await sevenshifts.shifts.delete(id);
  const { data: envelope } = await sevenshifts.shifts.get.raw(id);
  const message: string = envelope.message;
  await sevenshifts.users.update(7, { user: { active: false }, location: [{ id: 1 }] });
  await sevenshifts.events.list({ date: { gte: "2014-03-01" } });
  const { punched } = await sevenshifts.timePunches.punch({ location_hash: "685a93bb", employee_id: 1234 });
  console.log(start, end, nothing, message, punched);
}

export async function refused(): Promise<void> {
  // @ts-expect-error: no such operator
  await sevenshifts.shifts.list({ start: { after: "2014-03-01" } });
  // @ts-expect-error: a flag is 0 or 1
  await sevenshifts.shifts.list({ deleted: true });
  // @ts-expect-error: a filter with operators is an object
  await sevenshifts.shifts.list({ start: "2014-03-01" });
  // @ts-expect-error: an ISO time is not what 7shifts writes
  await sevenshifts.shifts.list({ start: { gte: "2014-03-01T10:00:00Z" } });
  // @ts-expect-error: the zero date is no instant
  await sevenshifts.shifts.create({ shift: { start: "0000-00-00 00:00:00" } });
  // @ts-expect-error: the wrapper is required
  await sevenshifts.shifts.create({ start: "2014-03-03 10:00:00" });
  // @ts-expect-error: an id is a number
  await sevenshifts.shifts.get("504756");
  // @ts-expect-error: the hash is required
  await sevenshifts.timePunches.punch({ employee_id: 1234 });
  // @ts-expect-error: a company cannot be created
  await sevenshifts.companies.create({ company: { name: "Joe's" } });
}
