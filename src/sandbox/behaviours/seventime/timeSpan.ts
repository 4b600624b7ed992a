import type { Fields } from "../../../openapi/fields.ts";
import { firstNumber, numberIn, refuseField } from "./values.ts";

const hour = 3_600_000;
const secondInHours = 1 / 3600;
const mostHours = 366 * 24;

/** When something was done, and for how long. */
export interface TimeSpan {
  timestamp: string;
  endTimestamp: string;
  realTimestamp: string;
  realEndTimestamp: string;
  /** Decimal hours. */
  time: number;
}

const spanOf = (start: number, end: number): TimeSpan => {
  const timestamp = new Date(start).toISOString();
  const endTimestamp = new Date(end).toISOString();
  const time = (end - start) / hour;
  return { timestamp, endTimestamp, realTimestamp: timestamp, realEndTimestamp: endTimestamp, time };
};

function untilEnd(start: number, record: Fields, sent: Fields): TimeSpan {
  const end = Date.parse(String(record["endTimestamp"]));
  if (end < start) refuseField("endTimestamp", "the time ends before it starts");
  const span = spanOf(start, end);
  const said = sent["time"];
  if (said !== undefined && Math.abs(Number(said) - span.time) > secondInHours) {
    refuseField("time", "this is not the time between timestamp and endTimestamp; send one of the two");
  }
  return span;
}

/**
 * Start, end and length of a time log: of end and length the one that was sent decides the other; a start that
 * is moved takes the end with it.
 * @throws {Refusal} when they contradict each other
 */
export function timeSpan(record: Fields, sent: Fields): Partial<TimeSpan> {
  const start = Date.parse(String(record["timestamp"]));
  if (sent["endTimestamp"] !== undefined) return untilEnd(start, record, sent);
  if (sent["time"] === undefined && sent["timestamp"] === undefined) return {};
  const time = firstNumber(numberIn(record, "time"));
  if (time > mostHours) refuseField("time", "a time log is no longer than a year");
  return { ...spanOf(start, start + Math.round(time * hour)), time };
}
