import type { Fields } from "../../openapi/fields.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { type SeenCall, actionOf, idOf, recordsOf, seenCalls } from "./seen/seen.ts";
import { isWrite } from "./seen/writes.ts";

const isOff = (flag: unknown): boolean => flag === false || flag === 0 || flag === null || flag === "0";

/** Tells whether a record is still alive: where deleted ones are kept, its flag does not mark it as deleted. */
function isAlive({ about }: SeenCall, record: Fields): boolean {
  const { softDelete } = about.entity;
  if (softDelete === undefined) return true;
  return softDelete.field in record && isOff(record[softDelete.field]) === softDelete.value;
}

const isDeletion = (call: SeenCall): boolean =>
  actionOf(call) === "delete" && call.observation.isSuccess && call.named !== undefined;

const isAfter = (write: SeenCall, call: SeenCall): boolean => {
  const { at, milliseconds } = write.observation.exchange;
  return call.observation.exchange.at >= at + milliseconds;
};

/** Tells whether a write may bring a record back: one that names it, or that names none. */
const mayRestore = (call: SeenCall, id: string): boolean =>
  isWrite(call.observation) && (call.named === undefined || call.named === id);

function sightFaults(deletion: SeenCall, call: SeenCall): Fault[] {
  const { about, named, entry, caller } = deletion;
  const isOfList = call.list !== undefined || actionOf(call) === "read";
  if (call.about.name !== about.name || call.caller !== caller || !isOfList) return [];
  const found = recordsOf(call).find(({ record }) => idOf(about, record) === named && isAlive(call, record));
  if (found === undefined) return [];
  const where = call.list === undefined ? "a read finds it" : "a list has it";
  return [
    {
      observation: call.observation,
      message: `The ${about.name} was deleted, and ${where} afterwards as if it were not.`,
      specPointer: operationPointer(entry, "/x-behavior"),
      dataPointer: found.pointer,
    },
  ];
}

function faultsOf(calls: SeenCall[], index: number): Fault[] {
  const deletion = calls[index];
  const id = deletion?.named;
  if (deletion === undefined || id === undefined || !isDeletion(deletion)) return [];
  const rest = calls.slice(index + 1);
  const end = rest.findIndex((call) => call.about.name === deletion.about.name && mayRestore(call, id));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .filter((call) => isAfter(deletion, call))
    .flatMap((call) => sightFaults(deletion, call));
}

function check(session: Session): Fault[] {
  const calls = seenCalls(session);
  return calls.flatMap((_, index) => faultsOf(calls, index));
}

/** What was deleted is gone. */
export const deleteDeletes: Rule = {
  id: "delete-deletes",
  class: "behavior",
  severity: "error",
  summary: "After a successful delete no read finds the record and no list has it.",
  doesNotFireWhen: [
    "the record is kept and marked as deleted, in the way that the contract says",
    "another write may have brought the record back",
    "the call was sent before the deletion was answered",
  ],
  check,
};
