import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { namedByEmail } from "./lookups.ts";
import { zoneNamed } from "./timestamps.ts";

const emailOf = (call: Call): string => textOf(call.path["email"] ?? fieldsOf(call.body)["email"]);

/** The zone of a resource, and the hours that it is ahead of UTC now. */
export function zoneOf(world: World, resource: Fields): Fields {
  const timezone = textOf(resource["timezone"]);
  const { offset } = zoneNamed(timezone, "timezone").spanAt(world.now().getTime());
  return { timezone, utc_offset: offset / 3_600_000 };
}

const answerZone: Perform = (world, call) => ({
  body: { data: zoneOf(world, namedByEmail(world, emailOf(call))) },
});

/** A password cannot be lost, as none is kept, and no mail is sent. */
function resetPassword(world: World, call: Call): Outcome {
  namedByEmail(world, emailOf(call));
  return { body: {} };
}

/** Operations on resources. */
export const resourceOperations: Record<string, Perform> = {
  inviteResource: (world, call) => ({ item: namedByEmail(world, emailOf(call)) }),
  getTimezoneOfResource: answerZone,
  getTimezoneOfUser: answerZone,
  resetPasswordOfResource: resetPassword,
  resetPasswordOfUser: resetPassword,
};
