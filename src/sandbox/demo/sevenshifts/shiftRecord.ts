import type { RolePlace, StoredRecord, Worker } from "./model.ts";
import type { Ending } from "./slots.ts";
import { noTime, timestamp } from "./timestamp.ts";

/** How somebody came to work a shift, by the code of the API. */
export const shiftStatus = { none: 0, sick: 1, noShow: 2, late: 3 } as const;

/** What becomes a shift. */
export interface PlannedShift {
  readonly id: number;
  readonly role: RolePlace;
  /** Undefined for an open shift. */
  readonly worker: Worker | undefined;
  readonly start: number;
  readonly end: number;
  readonly ending: Ending;
  readonly notes: string;
  readonly isDraft: boolean;
  readonly isDeleted: boolean;
  readonly offer: 0 | 1;
  readonly status: number;
  readonly lateMinutes: number;
  readonly created: number;
  readonly modified: number;
}

const wageOf = (worker: Worker | undefined, role: RolePlace): number =>
  worker?.skills.find((skill) => skill.role === role)?.wage ?? role.wage;

/** A shift as the store keeps it. */
export const shiftRecordOf = (shift: PlannedShift): StoredRecord => ({
  id: shift.id,
  start: timestamp(shift.start),
  end: shift.ending === "time" ? timestamp(shift.end) : noTime,
  location_id: shift.role.locationId,
  user_id: shift.worker?.userId ?? 0,
  role_id: shift.role.id,
  department_id: shift.role.departmentId,
  close: shift.ending === "close",
  notes: shift.notes,
  hourly_wage: wageOf(shift.worker, shift.role),
  open: shift.worker === undefined,
  notified: !shift.isDraft,
  open_offer_type: shift.offer,
  draft: shift.isDraft,
  deleted: shift.isDeleted,
  bd: shift.ending === "decline",
  status: shift.status,
  late_minutes: shift.lateMinutes,
  created: timestamp(shift.created),
  modified: timestamp(shift.modified),
});
