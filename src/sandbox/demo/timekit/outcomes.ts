import type { Random } from "../random.ts";
import type { ProjectGraph } from "./projects.ts";

type Chances = readonly (readonly [percent: number, state: string])[];

interface Outcomes {
  readonly past: Chances;
  readonly coming: Chances;
}

const outcomes: Record<ProjectGraph, Outcomes> = {
  instant: {
    past: [
      [84, "completed"],
      [6, "cancelled"],
      [6, "cancelled_by_customer"],
      [4, "rescheduled_by_customer"],
    ],
    coming: [
      [92, "confirmed"],
      [3, "cancelled"],
      [5, "cancelled_by_customer"],
    ],
  },
  confirm_decline: {
    past: [
      [82, "completed"],
      [9, "declined"],
      [4, "cancelled"],
      [5, "cancelled_by_customer"],
    ],
    coming: [
      [62, "confirmed"],
      [25, "tentative"],
      [8, "declined"],
      [5, "cancelled_by_customer"],
    ],
  },
  instant_payment: {
    past: [
      [80, "completed"],
      [12, "unpaid"],
      [3, "cancelled"],
      [5, "cancelled_by_customer"],
    ],
    coming: [
      [76, "paid"],
      [10, "unpaid"],
      [8, "tentative"],
      [6, "cancelled"],
    ],
  },
  group_customer: {
    past: [
      [90, "completed"],
      [10, "cancelled_by_customer"],
    ],
    coming: [
      [92, "confirmed"],
      [8, "cancelled_by_customer"],
    ],
  },
  group_customer_payment: {
    past: [
      [84, "completed"],
      [10, "unpaid"],
      [6, "cancelled_by_customer"],
    ],
    coming: [
      [80, "paid"],
      [8, "unpaid"],
      [6, "tentative"],
      [6, "cancelled_by_customer"],
    ],
  },
};

/** The state that a booking has come to, by its graph and whether its time is over. */
export function stateOf(random: Random, graph: ProjectGraph, isPast: boolean): string {
  const chances = outcomes[graph][isPast ? "past" : "coming"];
  let left = random.integer(1, 100);
  for (const [percent, state] of chances) {
    left -= percent;
    if (left <= 0) return state;
  }
  return chances[0]?.[1] ?? "";
}

/** The states that a booking is in for a while only, and the next step's own time. */
const passing: Record<string, string> = { confirmed: "complete", paid: "complete", tentative: "timeout" };

/** Tells whether a state is a graph's end. */
export const isFinal = (state: string): boolean => passing[state] === undefined;

const actions: Record<string, string> = {
  confirmed: "confirm",
  declined: "decline",
  paid: "pay",
  unpaid: "timeout",
  completed: "complete",
  cancelled: "cancel",
  rescheduled_by_customer: "reschedule_by_customer",
  cancelled_by_customer: "cancel_by_customer",
  cancelled_by_owner: "cancel_by_owner",
};

/** States that a booking has gone through, the one that it is in last. */
function wayTo(graph: string, state: string): string[] {
  const first = graph === "instant" || graph === "group_customer" ? "confirmed" : "tentative";
  const isPaid = graph.endsWith("payment");
  const middle = isPaid ? "paid" : graph === "confirm_decline" ? "confirmed" : first;
  const isDirect = [first, middle, "declined", "unpaid"].includes(state);
  const way = graph === "group_owner" || isDirect ? [first, state] : [first, middle, state];
  return [...new Set(way)];
}

/** What has happened to a booking: made at one moment, and brought where it is at another. */
export const logOf = (graph: string, state: string, created: string, updated: string) =>
  wayTo(graph, state).map((one, index, way) => ({
    action: index === 0 && one === "tentative" ? "create" : (actions[one] ?? "create"),
    state: one,
    at: index === way.length - 1 && index > 0 ? updated : created,
  }));

const hour = 3_600_000;

/** When the next step comes by itself, and which: a visit completes an hour after its end, a payment is waited for. */
export function dueOf(graph: string, state: string, ends: number, moment: number) {
  const action = graph === "confirm_decline" && state === "tentative" ? undefined : passing[state];
  if (action === undefined || graph === "group_owner") return { due: null, due_action: null };
  const due = action === "timeout" ? moment + paymentHours * hour : ends + hour;
  return { due: new Date(due).toISOString(), due_action: action };
}

/** Hours that the clinic waits to be paid. */
export const paymentHours = 26;
