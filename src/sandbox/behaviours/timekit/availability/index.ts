export { findtime, findtimeTeam } from "./findtime.ts";
export { offsetFormatter } from "./offsetText.ts";
export type { FieldErrors, Result } from "./outcome.ts";
export type { Circumstances, ProjectRules } from "./request.ts";
export type { BusyTime, Resource, SlotResource, Timeslot } from "./resource.ts";
export {
  type AvailableDate,
  type QueryCircumstances,
  countAvailability,
  datesAvailable,
  timeslots,
  unavailableSlots,
} from "./timeslots.ts";
