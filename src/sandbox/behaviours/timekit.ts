import { randomUUID } from "node:crypto";
import type { Refusal, RefusalReason } from "../refusal.ts";
import { timekitTestKey } from "../keys.ts";
import type { Behaviours, ErrorAnswer } from "./behaviours.ts";

const statuses: Record<RefusalReason, number> = {
  malformed: 422,
  tooLarge: 422,
  invalid: 422,
  impossible: 422,
  unauthorized: 401,
  forbidden: 401,
  unknownRecord: 404,
  unknownOperation: 404,
};

function refuse({ reason, message, details }: Refusal): ErrorAnswer {
  const status = details.status ?? statuses[reason];
  if (reason === "unknownRecord") return { status, body: { error: message, model: details.entity } };
  const { field } = details;
  return { status, body: field === undefined ? { error: message } : { errors: { [field]: [message] } } };
}

/** What the server of Timekit does that its contract's data cannot say. */
export const timekit: Behaviours = {
  demo: () => ({}),
  refuse,
  times: { formats: [], stored: (text) => text, day: () => undefined },
  newId: randomUUID,
  crossOrigin: true,
  hasQuota: ({ credential }) => credential.password === timekitTestKey,
  accepts: (_, { credential }) => credential.password === timekitTestKey,
  entities: {},
  operations: {},
};
