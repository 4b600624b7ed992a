export { ApiError } from "./errors/apiError.ts";
export { ConfigurationError } from "./errors/configurationError.ts";
export { DecodeError } from "./errors/decodeError.ts";
export { NetworkError } from "./errors/networkError.ts";
export { PaginationError } from "./errors/paginationError.ts";
export { TimeoutError } from "./errors/timeoutError.ts";
export { TimepactError } from "./errors/timepactError.ts";
export type { DriftWatcher } from "./drift.ts";
export type {
  AnomalyEvent,
  CallEvent,
  Events,
  FailureEvent,
  Hooks,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from "./events.ts";
export type { Fetch } from "./exchange.ts";
export type { Limit } from "./judge.ts";
export type { LogLevel, LogOptions, Logger } from "./log.ts";
export type {
  CallLimits,
  CallOptions,
  CreateMethod,
  ListMethod,
  Method,
  Page,
  QueryValue,
  RawResult,
} from "./method.ts";
export type { ClientOptions } from "./options.ts";
export type { Outcome } from "./outcome.ts";
export type { Rate, RateLimitOptions, RateStore } from "./policy/rate.ts";
export type { RetryOptions } from "./retry.ts";
export { type CalendarDate, isCalendarDate } from "./time.ts";
export { type WallClock, wallClockOf } from "./wallClock.ts";
