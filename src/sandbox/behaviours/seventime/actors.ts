import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";
import { sentOf } from "./requestFields.ts";
import { refuseField, textIn } from "./values.ts";

const actorFields = ["createdByUser", "modifiedByUser", "deletedByUser", "uploadedBy"];

/** Id of the user who a request says is behind it; undefined where it says nothing. */
export const actorOf = (call: Call): string | undefined =>
  actorFields.map((field) => textIn(sentOf(call), field)).find((id) => id !== undefined);

/**
 * Refuses a request that is said to come from somebody who is no user.
 * @throws {Refusal}
 */
export function assertActor(world: World, call: Call): void {
  const sent = sentOf(call);
  for (const field of actorFields) {
    const id = sent[field];
    if (id === undefined || (typeof id === "string" && world.table("User").has(id))) continue;
    refuseField(field, "there is no User with this id");
  }
}

/** An event for the history of a record; the user's name is put in with the other copies. */
export const logEntry = (world: World, call: Call, logType: number): Fields => ({
  _id: world.behaviours.newId(),
  logDate: world.now().toISOString(),
  logType,
  description: "",
  user: actorOf(call) ?? "",
  userName: "",
  additionalData: "",
});

/** Kinds of event in the history of a record. */
export const logTypes = { created: 1, changed: 2, sent: 5 };
