import { Temporal } from "temporal-polyfill";
import { Refusal } from "../../refusal.ts";
import type { Call } from "../behaviours.ts";
import { Misunderstood } from "./availability/outcome.ts";
import { type Zone, utc, zoneOpener } from "./availability/zone.ts";
import { type WallTime, isPattern, offsetText, phpDate } from "./phpDate.ts";
import { type ReadByPattern, phpReader } from "./phpParse.ts";

const openZone = zoneOpener();

/** How a request writes its times and wants those of the answer; stored times are instants in UTC. */
export interface Timestamps {
  /** Zone that times are read and printed in. */
  zone: Zone;
  /** An instant as events and bookings have it: `2015-03-01T08:00:00+00:00`. */
  event(instant: string): string;
  /** An instant as `created_at` has it: `2016-02-11T11:58:45+0100`. */
  record(instant: string): string;
  /** The instant that a text of the request names; undefined where it names none. */
  read(text: string): string | undefined;
}

const isMoment = (value: string): boolean => !Number.isNaN(Date.parse(value));

/**
 * A zone by its name in the tz database.
 * @throws {Refusal} when there is none
 */
export function zoneNamed(name: string, field: string): Zone {
  const zone = /^[A-Za-z]/.test(name) ? openZone(name) : undefined;
  if (zone !== undefined && !(zone instanceof Misunderstood)) return zone;
  throw new Refusal("invalid", `${field}: “${name}” is not the name of a time zone of the tz database`, {
    field,
  });
}

function wallTimeOf(text: string, zone: Zone): WallTime {
  const instant = Date.parse(text);
  const { offset } = zone.spanAt(instant);
  const offsetAt = (other: number): number => zone.spanAt(other).offset;
  return { instant, offset, wall: new Date(instant + offset), zone: zone.name, offsetAt };
}

function isoText(text: string, zone: Zone, between: string): string {
  const { wall, offset } = wallTimeOf(text, zone);
  return wall.toISOString().slice(0, 19) + offsetText(offset, between);
}

/** Prints what is a moment, and leaves any other text as it is. */
function printerOf(zone: Zone, pattern: string | null, between: string): (text: string) => string {
  const print = (text: string): string =>
    pattern === null ? isoText(text, zone, between) : phpDate(pattern, wallTimeOf(text, zone));
  return (text) => (isMoment(text) ? print(text) : text);
}

function instantOfWall(wall: Temporal.PlainDateTime, name: string, zone: Zone): Temporal.Instant {
  const offset = /^[+-]/.test(name) ? name.replace(/^(.\d\d):?(\d\d)$/, "$1:$2") : undefined;
  return wall
    .toZonedDateTime(offset ?? (name === "" ? zone.name : /^z$/i.test(name) ? "UTC" : name))
    .toInstant();
}

function readBy(read: ReadByPattern, text: string, zone: Zone): Temporal.Instant | undefined {
  const parts = read(text);
  if (parts === undefined) return undefined;
  if ("unix" in parts) return Temporal.Instant.fromEpochMilliseconds(parts.unix * 1000);
  const { zone: named = "", ...wall } = parts;
  return instantOfWall(Temporal.PlainDateTime.from(wall, { overflow: "reject" }), named, zone);
}

/** RFC 3339, its offset with a colon or without; a time without one is what the clocks of the zone show. */
function readIso(text: string, zone: Zone): Temporal.Instant {
  const standard = text.trim().replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  if (/(?:Z|[+-]\d\d:\d\d)$/i.test(standard)) return Temporal.Instant.from(standard);
  return instantOfWall(Temporal.PlainDateTime.from(standard, { overflow: "reject" }), "", zone);
}

function readerOf(zone: Zone, reader: ReadByPattern | undefined): Timestamps["read"] {
  return (text) => {
    try {
      const byPattern = reader && readBy(reader, text, zone);
      const instant = (byPattern ?? readIso(text, zone)).toString({ fractionalSecondDigits: 3 });
      // Stored times are compared as texts, which other years would break.
      return /^\d{4}-/.test(instant) ? instant : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Header with the pattern that times of a request are written by. */
export const inputHeader = "Timekit-InputTimestampFormat";
const outputHeader = "Timekit-OutputTimestampFormat";

function patternRefusal(field: string): Refusal {
  return new Refusal("invalid", `${field}: this is no pattern of PHP's date() that a time can have`, {
    field,
  });
}

function inputReader(headers: Headers): ReadByPattern | undefined {
  const pattern = headers.get(inputHeader);
  if (pattern === null) return undefined;
  const reader = phpReader(pattern);
  if (reader === undefined) throw patternRefusal(inputHeader);
  return reader;
}

function outputPattern(headers: Headers): string | null {
  const pattern = headers.get(outputHeader);
  if (pattern !== null && !isPattern(pattern)) throw patternRefusal(outputHeader);
  return pattern;
}

/**
 * How a request with these headers writes times.
 * @throws {Refusal} when they name a zone or a pattern that is none
 */
export function timestampsBy(headers: Headers): Timestamps {
  const name = headers.get("Timekit-Timezone");
  const zone = name === null ? utc : zoneNamed(name, "Timekit-Timezone");
  const pattern = outputPattern(headers);
  return {
    zone,
    event: printerOf(zone, pattern, ":"),
    record: printerOf(zone, pattern, ""),
    read: readerOf(zone, inputReader(headers)),
  };
}

const known = new WeakMap<Headers, Timestamps>();

/**
 * How a call writes times.
 * @throws {Refusal} when it names a zone or a pattern that is none
 */
export function timestampsOf({ headers }: Pick<Call, "headers">): Timestamps {
  const timestamps = known.get(headers) ?? timestampsBy(headers);
  known.set(headers, timestamps);
  return timestamps;
}

/** How times are written where a request says nothing of them. */
export const plainTimestamps = timestampsBy(new Headers());

/**
 * A moment of a request as the store keeps it.
 * @throws {Refusal} when the text names none
 */
export function momentOf(text: unknown, field: string): string {
  const moment = typeof text === "string" ? plainTimestamps.read(text) : undefined;
  if (moment !== undefined) return moment;
  throw new Refusal("invalid", `${field}: there is no such moment`, { field });
}
