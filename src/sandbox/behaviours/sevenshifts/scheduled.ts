import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Perform } from "../behaviours.ts";
import { wrong } from "./checks.ts";
import { success } from "./messages.ts";
import { personOf } from "./person.ts";
import { minute, plannedShifts } from "./plan.ts";
import { bodyOf } from "./sentFields.ts";
import { instantOf, noTime } from "./times.ts";

/** How long somebody counts as scheduled on a shift whose end is not known. */
const usualLength = 12 * 60 * minute;

const longestShift = 48 * 60 * minute;
const mostGrace = 24 * 60;

const endOf = ({ start, end }: Fields): number =>
  end === noTime ? instantOf(start) + usualLength : instantOf(end);

/** The shift that somebody is on at the moment, or is about to be on. */
function shiftOf(world: World, person: Fields, grace: number): Fields | undefined {
  const now = world.now().getTime();
  const span = { from: now - longestShift, until: now + grace * minute };
  if (person["active"] === false) return undefined;
  return plannedShifts(world, person["id"], span).find((shift) => now < endOf(shift));
}

function scheduleOf(world: World, shift: Fields | undefined): Fields {
  if (shift === undefined) return { scheduled: false };
  const id = Number(shift["role_id"] ?? 0);
  const name = world.table("Role").get(id)?.["name"] ?? "";
  return { shift: { id: shift["id"] }, scheduled: true, role: { id, name } };
}

/** Tells whether the person with a code is scheduled at the moment; changes nothing. */
export const checkScheduledShift: Perform = (world, call) => {
  const { punch_id: code, grace_period: sent = 0 } = bodyOf(call);
  const grace = Number(sent);
  if (grace < 0 || grace > mostGrace)
    throw wrong("grace_period", `this is not from 0 to ${mostGrace} minutes`);
  const person = personOf(world, "punch_id", code);
  return { body: success(scheduleOf(world, shiftOf(world, person, grace))) };
};
