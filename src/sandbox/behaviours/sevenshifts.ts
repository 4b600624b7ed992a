import { randomUUID } from "node:crypto";
import { sevenshiftsDemo } from "../demo/sevenshifts.ts";
import { isFields } from "../fields.ts";
import type { Refusal, RefusalReason } from "../refusal.ts";
import type { Behaviours, Call, ErrorAnswer } from "./behaviours.ts";
import { utcTimes } from "./sevenshifts/times.ts";

/** Status and type of the vendor's for each reason. */
const errors: Record<RefusalReason, [status: number, type: string]> = {
  malformed: [400, "invalid_json"],
  tooLarge: [400, "validation_error"],
  invalid: [400, "validation_error"],
  impossible: [402, "save_error"],
  unauthorized: [401, "unauthorized"],
  forbidden: [401, "access_denied"],
  unknownRecord: [404, "invalid_id"],
  unknownOperation: [404, "invalid_request"],
};

function refuse({ reason, message, details }: Refusal): ErrorAnswer {
  const [status, type] = errors[reason];
  return {
    status: details.status ?? status,
    body: { status: "error", message, type: details.type ?? type },
  };
}

/** The fields of a record stand in an object with the record's name. */
function sentFields({ body, entry }: Call) {
  const name = entry.operation["x-item"]?.split("/").at(-1) ?? "";
  const inside = isFields(body) ? body[name] : undefined;
  return isFields(inside) ? inside : {};
}

/** What the server of 7shifts does that its contract's data cannot say. */
export const sevenshifts: Behaviours = {
  demo: sevenshiftsDemo,
  refuse,
  times: utcTimes,
  newId: randomUUID,
  sentFields,
  entities: {},
  operations: {},
};
