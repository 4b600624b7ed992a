import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import type { Call, EntityRules } from "../behaviours.ts";
import { placeOf } from "./places.ts";
import { sentOf } from "./requestFields.ts";
import { textIn } from "./values.ts";

/** Status of a task where there is no other task to take it from; no endpoint lists the statuses. */
const firstStatus = { open: "5e8dea930000000000000001", done: "5e8dea930000000000000002" };
const firstRank = 46_656;

const defaults = {
  project: null,
  workOrder: null,
  user: null,
  customer: null,
  quote: null,
  invoice: null,
  machine: null,
  startDate: null,
  dueDate: null,
  completed: false,
  todoItems: [],
  notes: [],
  documents: [],
};

/** The status that other tasks have which are done, or are not. */
function statusRef(world: World, isDone: boolean): unknown {
  const where = [{ field: "completed", comparison: "=" as const, value: isDone ? 1 : 0 }];
  const like = textIn(world.table("Task").find({ where, limit: 1 })[0], "taskStatusRef");
  return like ?? (isDone ? firstStatus.done : firstStatus.open);
}

/** The sort key after the last one. */
function nextRank(world: World): string {
  const [last] = world.table("Task").find({ order: { field: "rank", descending: true }, limit: 1 });
  const place = Number.parseInt(/^0\|i([0-9a-z]+):/.exec(textIn(last, "rank") ?? "")?.[1] ?? "", 36);
  const next = Number.isNaN(place) ? firstRank : place + 1;
  return `0|i${next.toString(36).padStart(5, "0")}:`;
}

function prepare(world: World, sentRecord: Fields, call: Call, before: Fields | undefined): Fields {
  const record: Fields =
    before === undefined ? { ...defaults, ...sentRecord, rank: nextRank(world) } : sentRecord;
  const isDone = record["completed"] === true;
  const isOther = before === undefined || isDone !== (before["completed"] === true);
  return {
    ...record,
    ...placeOf(world, record, sentOf(call)),
    ...(isOther ? { taskStatusRef: statusRef(world, isDone) } : {}),
  };
}

/** Tasks: their status, their place among the others, and where they belong. */
export const taskRules: EntityRules = { prepare };
