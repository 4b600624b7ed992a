import { listOperations } from "../../../openapi/operations.ts";
import { createRecord } from "../../engine/write.ts";
import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Perform } from "../behaviours.ts";
import { sentOf } from "./requestFields.ts";
import { assertTakesTime } from "./timeLogs.ts";
import { textIn } from "./values.ts";

function timerOf(world: World, user: string): Fields | undefined {
  return world.table("Timer").find({ where: [{ field: "user", comparison: "=", value: user }] })[0];
}

function prepare(world: World, record: Fields): Fields {
  if (timerOf(world, String(record["user"])) !== undefined) {
    throw new Refusal("impossible", "user: a timer runs for this user already; stop it first", {
      field: "user",
    });
  }
  assertTakesTime(world, record);
  const now = world.now().toISOString();
  return { ...record, startTimestamp: now, realStartTimestamp: now };
}

/** Timers: one at most runs for a user, from the moment at which it is started. */
export const timerRules: EntityRules = { prepare };

/** Starts a timer. */
export const startTimer: Perform = (world, call) => ({ item: createRecord(world, "Timer", call) });

function namedTimer(world: World, call: Call): Fields {
  const { _id, user } = sentOf(call);
  const timer = _id === undefined ? timerOf(world, String(user)) : world.table("Timer").get(String(_id));
  if (timer !== undefined && (user === undefined || timer["user"] === user)) return timer;
  const message = _id === undefined ? "No timer runs for this user." : "There is no Timer with this id.";
  throw new Refusal("unknownRecord", message, { entity: "Timer" });
}

const passedOn = ["user", "customer", "project", "workOrder", "timeCategory"];

/** What a timer says of the time log that it becomes. */
function timeLogFields(world: World, timer: Fields): Fields {
  const started = textIn(timer, "startTimestamp") ?? "";
  const now = world.now().toISOString();
  const set = passedOn.filter((field) => textIn(timer, field) !== undefined);
  return {
    ...Object.fromEntries(set.map((field) => [field, timer[field]])),
    timestamp: started,
    endTimestamp: now < started ? started : now,
  };
}

/** Stops a timer and makes a time log of it, as a request to create one would. */
export const stopTimer: Perform = (world, call) => {
  const timer = namedTimer(world, call);
  const { document } = world.model;
  const entry = listOperations(document).find(({ operation }) => operation.operationId === "createTimeLog");
  const body = timeLogFields(world, timer);
  const timeLog = createRecord(world, "TimeLog", { ...call, entry: entry ?? call.entry, body });
  const item = { ...timeLog, startLocation: timer["startLocation"], task: timer["task"] ?? null };
  world.table("TimeLog").replace(item);
  world.table("Timer").remove(String(timer["_id"]));
  return { item };
};
