import type { Booking } from "./booking.ts";

/** What the words of `holds` in the contract's graphs come to: the states in which time is taken, or a seat. */
const holding: Record<string, { what: "time" | "seat"; states: readonly string[] }> = {
  instant: { what: "time", states: ["confirmed", "completed"] },
  confirm_decline: { what: "time", states: ["confirmed", "completed"] },
  instant_payment: { what: "time", states: ["tentative", "paid", "completed"] },
  group_owner: { what: "time", states: ["tentative", "completed"] },
  group_customer: { what: "seat", states: ["confirmed", "completed"] },
  group_customer_payment: { what: "seat", states: ["paid", "completed"] },
  reservation: { what: "time", states: ["reserved"] },
};

type Held = Pick<Booking, "graph" | "state">;

/** Tells whether a booking has its place in another one's time. */
export const isSeat = ({ graph }: Pick<Booking, "graph">): boolean => holding[graph]?.what === "seat";

const holds = ({ graph, state }: Held): boolean => holding[graph]?.states.includes(state) === true;

/** Tells whether a booking takes up time of its resource. */
export const holdsTime = (booking: Held): boolean => !isSeat(booking) && holds(booking);

/** Tells whether a booking takes up a seat of its group. */
export const holdsSeat = (booking: Held): boolean => isSeat(booking) && holds(booking);
