import type { TimeRules } from "../behaviours.ts";
import { plainTimestamps } from "./timestamps.ts";

/** Times of Timekit: requests have RFC 3339 by the time they are read, records an instant in UTC. */
export const timekitTimes: TimeRules = {
  formats: ["offset-date-time"],
  stored: plainTimestamps.read,
  day: () => undefined,
};
