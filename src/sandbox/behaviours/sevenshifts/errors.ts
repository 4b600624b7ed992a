import type { Refusal, RefusalReason } from "../../refusal.ts";
import type { ErrorAnswer } from "../behaviours.ts";

/** Status and type of the vendor's for each reason. */
const errors: Record<RefusalReason, [status: number, type: string]> = {
  malformed: [400, "invalid_json"],
  tooLarge: [400, "validation_error"],
  invalid: [400, "validation_error"],
  impossible: [402, "save_error"],
  unauthorized: [401, "unauthorized"],
  forbidden: [401, "access_denied"],
  unknownRecord: [404, "invalid_id"],
  unknownOperation: [404, "unknown"],
};

const isMissing = ({ details }: Refusal): boolean => details.problems?.[0]?.keyword === "required";

/** The vendor's error: its type tells what is missing from what is wrong. */
export function refuse(refusal: Refusal): ErrorAnswer {
  const { reason, message, details } = refusal;
  const [status, type] = errors[reason];
  const isUnknown = (details.status ?? 0) >= 500 || details.status === 429;
  const usual = isMissing(refusal) ? "missing_parameter" : isUnknown ? "unknown" : type;
  return {
    status: details.status ?? status,
    body: {
      status: "error",
      message: reason === "unauthorized" ? "You are not authorized to access this account" : message,
      type: details.type ?? usual,
    },
  };
}
