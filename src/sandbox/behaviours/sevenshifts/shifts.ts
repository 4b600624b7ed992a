import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { objectsOf } from "../reading.ts";
import { assertPresent, wrong } from "./checks.ts";
import { sentFields } from "./sentFields.ts";
import { noTime } from "./times.ts";

const late = 3;

/** An open shift has no user; one who is put on it closes it. */
function offerOf(shift: Fields, sent: Fields): Fields {
  const hasUser = sent["user_id"] !== undefined && sent["user_id"] !== 0;
  if (hasUser && sent["open"] === true) throw wrong("user_id", "an open shift has no user");
  if (hasUser) return { open: false };
  return shift["open"] === true ? { user_id: 0 } : {};
}

/** A shift has no end where it lasts until close or until business declines. */
function endOf({ start, end, close, bd }: Fields): string {
  if (close === true && bd === true)
    throw wrong("bd", "a shift lasts until close or until business declines");
  if (close === true || bd === true || end === "" || end === noTime) return noTime;
  if (String(end) <= String(start)) throw wrong("end", "a shift ends after it starts");
  return String(end);
}

/** Minutes late count only where the status says late. */
function lateMinutesOf({ status, late_minutes: minutes }: Fields, sent: Fields): unknown {
  const isSent = Number(sent["late_minutes"] ?? 0) !== 0;
  if (isSent && status !== late) throw wrong("late_minutes", "only a shift with status 3 has minutes late");
  if (Number(minutes) < 0) throw wrong("late_minutes", "nobody is late by less than nothing");
  return status === late ? minutes : 0;
}

/** What a new shift has from its role and its user, where the request does not say. */
function derived(world: World, { role_id: roleId, user_id: userId }: Fields, sent: Fields): Fields {
  const role = world.table("Role").get(Number(roleId));
  const user = world.table("User").get(Number(userId));
  const assigned = objectsOf(user?.["role"]).find(({ id }) => id === roleId);
  return {
    department_id: sent["department_id"] ?? role?.["department_id"] ?? 0,
    hourly_wage: sent["hourly_wage"] ?? assigned?.["hourly_wage"] ?? user?.["hourly_wage"] ?? 0,
  };
}

function prepare(world: World, record: Fields, call: Call, before: Fields | undefined): Fields {
  if (before?.["deleted"] === true) {
    throw new Refusal("impossible", "The shift has been deleted and can no longer be changed.");
  }
  const sent = sentFields(call);
  const base = { role_id: 0, status: 0, late_minutes: 0, ...record };
  const shift: Fields = { ...base, ...offerOf(base, sent) };
  assertPresent(shift, ["start"]);
  return {
    ...shift,
    end: endOf(shift),
    late_minutes: lateMinutesOf(shift, sent),
    ...(before === undefined ? derived(world, shift, sent) : {}),
  };
}

/** Shifts: what belongs together in them, and that a deleted one stays as it is. */
export const shiftRules: EntityRules = {
  prepare,
  removing(_, { deleted }) {
    if (deleted !== true) return;
    throw new Refusal("impossible", "The shift has been deleted already.", { type: "delete_error" });
  },
};
