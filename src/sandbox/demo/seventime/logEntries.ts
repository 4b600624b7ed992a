import { utcText } from "../calendar.ts";
import type { IdMaker } from "./ids.ts";
import type { Person } from "./users.ts";

/** One event in the history of a record. */
export const logEntry = (nextId: IdMaker, instant: number, logType: number, person: Person) => ({
  _id: nextId(instant),
  logDate: utcText(instant),
  logType,
  description: "",
  user: person.record._id,
  userName: person.name,
  additionalData: "",
});
