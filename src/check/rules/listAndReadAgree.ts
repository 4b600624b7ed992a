import type { Fields } from "../../openapi/fields.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { differences } from "./seen/agree.ts";
import { masked } from "./seen/masked.ts";
import { type SeenCall, actionOf, idOf, recordsOf, seenCalls } from "./seen/seen.ts";

interface Sight {
  call: SeenCall;
  record: Fields;
}

/** Path of the collection that a list or a read belongs to. */
const collectionOf = ({ entry }: SeenCall): string => entry.path.replace(/\/\{[^/]+\}$/, "");

function sightKey(call: SeenCall, record: Fields): string {
  const { observation, caller, epoch, about } = call;
  const include = observation.search.get("include");
  return JSON.stringify([collectionOf(call), caller, epoch, include, about.name, idOf(about, record)]);
}

function sightsOf(calls: SeenCall[]): Map<string, Sight> {
  const settled = calls.filter(({ epoch }) => epoch !== undefined);
  return new Map(
    settled.flatMap((call) =>
      recordsOf(call).map(({ record }) => [sightKey(call, record), { call, record }] as const),
    ),
  );
}

/** Tells whether another client has changed the record between the two sights of it. */
function isChanged({ about }: SeenCall, one: Fields, other: Fields): boolean {
  const { modified } = about.entity.timestamps ?? {};
  return modified !== undefined && one[modified] !== other[modified];
}

function faultsOf(session: Session, inList: Sight, { call, record }: Sight): Fault[] {
  const { observation, entry, about, recordPointer } = call;
  if (isChanged(call, inList.record, record)) return [];
  const place = { schema: about.schema, pointer: `/components/schemas/${about.name}` };
  const inRead = { place, value: record, dataPointer: recordPointer };
  return differences(session, inRead, inList.record).map((dataPointer) => ({
    observation,
    message: "The read has another value here than the list, with no write between.",
    specPointer: operationPointer(entry),
    dataPointer,
  }));
}

function check(session: Session): Fault[] {
  const calls = seenCalls(session);
  const inLists = sightsOf(calls.filter((call) => call.list !== undefined));
  const inReads = sightsOf(calls.filter((call) => actionOf(call) === "read"));
  return [...inReads].flatMap(([key, read]) => {
    const inList = inLists.get(key);
    return inList === undefined ? [] : faultsOf(session, inList, read);
  });
}

/** A record has the same values in its list and in a read. */
export const listAndReadAgree: Rule = {
  id: "list-and-read-agree",
  class: "behavior",
  comparesTimes: true,
  severity: "warning",
  summary: "A field of a record has the same value in the list and in the read.",
  doesNotFireWhen: [
    "a write came between the two",
    "one of the two leaves the field out",
    "the record's time of modification tells that it was changed",
    "the two ask for other includes",
    masked,
  ],
  check,
};
