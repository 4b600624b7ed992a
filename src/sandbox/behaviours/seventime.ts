import { randomBytes } from "node:crypto";

import type { Refusal, RefusalReason } from "../refusal.ts";
import type { Behaviours, ErrorAnswer } from "./behaviours.ts";
import { stockholmTimes } from "./seventime/times.ts";

const statuses: Record<RefusalReason, number> = {
  malformed: 400,
  tooLarge: 400,
  invalid: 400,
  impossible: 400,
  unauthorized: 401,
  forbidden: 403,
  unknownRecord: 404,
  unknownOperation: 404,
};

const refuse = ({ reason, message, details }: Refusal): ErrorAnswer => ({
  status: details.status ?? statuses[reason],
  body: { errorMessage: message },
});

/** A new id as MongoDB makes them: seconds, then what nobody else has. */
function newId(): string {
  const seconds = Math.floor(Date.now() / 1000);
  return seconds.toString(16).padStart(8, "0") + randomBytes(8).toString("hex");
}

/** What the server of Seven Time does that its contract's data cannot say. */
export const seventime: Behaviours = {
  demo: () => ({}),
  refuse,
  times: stockholmTimes,
  newId,
  entities: {},
  operations: {},
};
