import { isFields } from "../../../openapi/fields.ts";
import type { Incoming } from "../behaviours.ts";
import { type Timestamps, inputHeader, timestampsOf } from "./timestamps.ts";

const timeNames = new Set(["start", "end", "from", "to", "expires"]);

function withIso(value: unknown, read: Timestamps["read"]): unknown {
  if (Array.isArray(value)) return value.map((one) => withIso(one, read));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === "string" && timeNames.has(name) ? (read(inner) ?? inner) : withIso(inner, read),
    ]),
  );
}

/** A query without includes and searches that are empty, which ask for nothing. */
const withoutEmpty = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...query].filter(([name, value]) => value !== "" || !["include", "search"].includes(name)),
  );

/**
 * A request as the contract has it: times are RFC 3339, where `Timekit-InputTimestampFormat` says that they are
 * written otherwise. What that pattern does not fit stays as it is.
 * @throws {Refusal} when the pattern is none
 */
export function incoming(request: Incoming): Incoming {
  const plain = { ...request, query: withoutEmpty(request.query) };
  if (!request.headers.has(inputHeader)) return plain;
  const { read } = timestampsOf(request);
  const query = [...plain.query].map(([name, value]) => [
    name,
    timeNames.has(name) ? (read(value) ?? value) : value,
  ]);
  return { ...plain, query: new URLSearchParams(query), body: withIso(request.body, read) };
}
