// Made by npm run generate from spec/. Change the contract, not this file.

/** Day of the week, with a capital or without. */
export const DayOfWeek = {
  /** Every Monday. */
  monday: "Monday",
  /** Every Tuesday. */
  tuesday: "Tuesday",
  /** Every Wednesday. */
  wednesday: "Wednesday",
  /** Every Thursday. */
  thursday: "Thursday",
  /** Every Friday. */
  friday: "Friday",
  /** Every Saturday. */
  saturday: "Saturday",
  /** Every Sunday. */
  sunday: "Sunday",
  /** Every Monday, in small letters. */
  mondayInSmallLetters: "monday",
  /** Every Tuesday, in small letters. */
  tuesdayInSmallLetters: "tuesday",
  /** Every Wednesday, in small letters. */
  wednesdayInSmallLetters: "wednesday",
  /** Every Thursday, in small letters. */
  thursdayInSmallLetters: "thursday",
  /** Every Friday, in small letters. */
  fridayInSmallLetters: "friday",
  /** Every Saturday, in small letters. */
  saturdayInSmallLetters: "saturday",
  /** Every Sunday, in small letters. */
  sundayInSmallLetters: "sunday",
} as const;

/** Day of the week, with a capital or without. */
export type DayOfWeek = (typeof DayOfWeek)[keyof typeof DayOfWeek];

/** Where a key may be used. */
export const CredentialType = {
  /** In browsers, on the sites of `referrer`. */
  clientToken: "client-token",
  /** On a server. */
  serverToken: "server-token",
} as const;

/** Where a key may be used. */
export type CredentialType = (typeof CredentialType)[keyof typeof CredentialType];

/** What a key opens. */
export const CredentialScope = {
  /** Everything that the resource may do, with a key for servers. */
  global: "global",
  /** What a booking widget needs, with a key for browsers. */
  widget: "widget",
} as const;

/** What a key opens. */
export type CredentialScope = (typeof CredentialScope)[keyof typeof CredentialScope];

/** How several resources share the slots; with one resource it says nothing. */
export const AvailabilityMode = {
  /** One resource a slot. The order is drawn once a request; the first takes every slot that it can, the others fill the gaps. */
  roundRobinRandom: "roundrobin_random",
  /** One resource a slot, in the order that the resources are sent in. */
  roundRobinPrioritized: "roundrobin_prioritized",
  /** A slot is free when all resources are, and names all of them. */
  mutual: "mutual",
  /** A slot names every resource that is free then. */
  exclusive: "exclusive",
} as const;

/** How several resources share the slots; with one resource it says nothing. */
export type AvailabilityMode = (typeof AvailabilityMode)[keyof typeof AvailabilityMode];

/** Where a booking is in its graph. */
export const BookingState = {
  /** Made, but no action has run yet; samples of lists show it, the graphs do not. */
  initialized: "initialized",
  /** Waits to be confirmed or paid; for a group, open for customers. */
  tentative: "tentative",
  /** Takes place. */
  confirmed: "confirmed",
  /** Paid for and takes place. */
  paid: "paid",
  /** Not paid for in time. */
  unpaid: "unpaid",
  /** Held for some seconds. */
  reserved: "reserved",
  /** Turned down. */
  declined: "declined",
  /** Over. */
  completed: "completed",
  /** Called off. */
  cancelled: "cancelled",
  /** Called off by the customer. */
  cancelledByCustomer: "cancelled_by_customer",
  /** Called off by the owner of the group. */
  cancelledByOwner: "cancelled_by_owner",
  /** Moved to another time by the customer. */
  rescheduledByCustomer: "rescheduled_by_customer",
  /** Held, but not booked in time. */
  expired: "expired",
  /** Something went wrong; any graph may end here. */
  error: "error",
} as const;

/** Where a booking is in its graph. */
export type BookingState = (typeof BookingState)[keyof typeof BookingState];

/** Which states a booking goes through, and which actions move it. */
export const BookingGraph = {
  /** Confirmed at once. */
  instant: "instant",
  /** Tentative until somebody confirms or declines it. */
  confirmDecline: "confirm_decline",
  /** Tentative until it is paid, and unpaid when that takes too long. */
  instantPayment: "instant_payment",
  /** A time with seats. */
  groupOwner: "group_owner",
  /** A seat in such a time. */
  groupCustomer: "group_customer",
  /** A seat in such a time, which has to be paid. */
  groupCustomerPayment: "group_customer_payment",
  /** A time that is held for some seconds. */
  reservation: "reservation",
} as const;

/** Which states a booking goes through, and which actions move it. */
export type BookingGraph = (typeof BookingGraph)[keyof typeof BookingGraph];

/** What moves a booking to its next state, in any of the graphs. */
export const BookingAction = {
  /** Makes the booking. */
  create: "create",
  /** Accepts the booking; with the graph `instant` it makes it. */
  confirm: "confirm",
  /** Turns the booking down. */
  decline: "decline",
  /** Says that the booking has been paid. */
  pay: "pay",
  /** Says that the booking is over. */
  complete: "complete",
  /** Calls the booking off. */
  cancel: "cancel",
  /** Calls the booking off for the customer. */
  cancelByCustomer: "cancel_by_customer",
  /** Calls the booking off for the owner of the group. */
  cancelByOwner: "cancel_by_owner",
  /** Says that the customer has moved the booking. */
  rescheduleByCustomer: "reschedule_by_customer",
  /** Holds a time. */
  reserve: "reserve",
  /** Holds a time for longer. */
  extend: "extend",
  /** Runs by itself when the time to pay or the seconds of a reservation are over. */
  timeout: "timeout",
} as const;

/** What moves a booking to its next state, in any of the graphs. */
export type BookingAction = (typeof BookingAction)[keyof typeof BookingAction];

/** Unit that the time of a reminder is counted in. */
export const ReminderUnit = {
  /** Seconds. */
  seconds: "secs",
  /** Minutes. */
  minutes: "mins",
  /** Hours. */
  hours: "hours",
} as const;

/** Unit that the time of a reminder is counted in. */
export type ReminderUnit = (typeof ReminderUnit)[keyof typeof ReminderUnit];

/** An action that a caller can run on a booking that is there; which ones depends on its graph and state. */
export const RunnableBookingAction = {
  /** Accepts the booking. */
  confirm: "confirm",
  /** Turns the booking down. */
  decline: "decline",
  /** Says that the booking has been paid. */
  pay: "pay",
  /** Says that the booking is over. */
  complete: "complete",
  /** Calls the booking off. */
  cancel: "cancel",
  /** Calls the booking off for the customer. */
  cancelByCustomer: "cancel_by_customer",
  /** Calls the booking off for the owner of the group. */
  cancelByOwner: "cancel_by_owner",
  /** Says that the customer has moved the booking. */
  rescheduleByCustomer: "reschedule_by_customer",
} as const;

/** An action that a caller can run on a booking that is there; which ones depends on its graph and state. */
export type RunnableBookingAction = (typeof RunnableBookingAction)[keyof typeof RunnableBookingAction];
