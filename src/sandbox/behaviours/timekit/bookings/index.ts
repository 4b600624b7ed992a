export { bookingOperations } from "./operations.ts";
export { acceptsBookingKey, bookingRules } from "./rules.ts";
export { moveDueBookings } from "./tick.ts";
