import type { Entity, Schema } from "../../../openapi/document.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { OperationEntry } from "../../../openapi/operations.ts";
import type { PaginationData } from "../../../client/paging/data.ts";
import { follow } from "../../../openapi/reference.ts";
import type { Observation } from "../../observation.ts";
import type { Session } from "../../rule.ts";
import { inRow, itemIn, rowsIn } from "../../records.ts";
import { callerOf } from "./caller.ts";
import { epochsOf } from "./writes.ts";

/** The records that an operation of the contract is about. */
export interface SeenEntity {
  name: string;
  schema: Schema;
  entity: Entity;
}

/** A call of an operation whose entity is known, whatever came of it. */
export interface SeenCall {
  observation: Observation;
  entry: OperationEntry;
  about: SeenEntity;
  caller: string;
  /** Number of writes before it; undefined where one was on its way. */
  epoch: number | undefined;
  /** Id of the record that the path or the body names. */
  named: string | undefined;
  /** The record in the answer of a success. */
  record: Fields | undefined;
  recordPointer: string;
  list: SeenList | undefined;
}

/** The list in the answer of a call. */
export interface SeenList {
  pagination: PaginationData;
  rows: Fields[];
  /** JSON pointer of a row, with `-` for its index. */
  rowPointer: string;
  total: number | undefined;
  /** Number of the page that the answer says it is. */
  current: number | undefined;
  pages: number | undefined;
}

/** A call whose answer is a list. */
export type ListCall = SeenCall & { list: SeenList };

const numberAt = (answer: unknown, pointer: string): number | undefined => {
  const found = follow(answer, pointer);
  return typeof found === "number" ? found : undefined;
};

function listIn({ observation, entry }: Pick<SeenCall, "observation" | "entry">): SeenList | undefined {
  const pagination = entry.operation["x-pagination"];
  const { action } = entry.operation["x-behavior"];
  if (pagination === undefined || action !== "list" || !observation.isSuccess) return undefined;
  const { answer } = observation;
  const found = rowsIn(pagination, answer);
  const rows = found?.filter(isFields);
  if (rows === undefined || rows.length !== found?.length) return undefined;
  return {
    pagination,
    rows,
    rowPointer: `${pagination.items}/-${inRow(pagination)}`,
    total: pagination.style === "none" ? undefined : numberAt(answer, pagination.total),
    current: pagination.style === "page" ? numberAt(answer, pagination.current) : undefined,
    pages: pagination.style === "page" ? numberAt(answer, pagination.pages) : undefined,
  };
}

/** An id as text; undefined for what cannot be one. */
export const idText = (value: unknown): string | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;

/** Id of a record. */
export const idOf = ({ entity }: SeenEntity, record: Fields): string | undefined =>
  idText(record[entity.id.field]);

function recordIn(observation: Observation, entry: OperationEntry, about: SeenEntity): Fields | undefined {
  const { action } = entry.operation["x-behavior"];
  if (!["read", "create", "update"].includes(action) || !observation.isSuccess) return undefined;
  const found = itemIn(entry, observation.answer);
  return found !== undefined && idOf(about, found) !== undefined ? found : undefined;
}

function namedIn({ path, sent }: Observation, { entity }: SeenEntity): string | undefined {
  const { field } = entity.id;
  if (Object.keys(path).length > 0) return idText(path[field]);
  return isFields(sent) ? idText(sent[field]) : undefined;
}

function callsOf({ document, observations, stillness }: Session): SeenCall[] {
  const epochs = epochsOf(observations, stillness);
  return observations.flatMap((observation, index) => {
    const { entry } = observation;
    if (entry === undefined) return [];
    const name = entry.operation["x-behavior"].entity;
    const schema = document.components.schemas[name];
    const entity = schema?.["x-entity"];
    if (schema === undefined || entity === undefined) return [];
    const about = { name, schema, entity };
    return [
      {
        observation,
        entry,
        about,
        caller: callerOf(document, observation),
        epoch: epochs[index],
        named: namedIn(observation, about),
        record: recordIn(observation, entry, about),
        recordPointer: entry.operation["x-item"] ?? "",
        list: listIn({ observation, entry }),
      },
    ];
  });
}

interface Known {
  observations: Observation[];
  calls: SeenCall[];
}

const known = new WeakMap<Session, Known>();

/** The calls of a session in the order in which they were sent; worked out once. */
export function seenCalls(session: Session): SeenCall[] {
  const { observations } = session;
  const found = known.get(session);
  const isSame =
    found?.observations.length === observations.length &&
    observations.every((observation, index) => observation === found.observations[index]);
  if (isSame && found !== undefined) return found.calls;
  const calls = callsOf(session);
  known.set(session, { observations: [...observations], calls });
  return calls;
}

/** Tells whether the answer of a call is a list. */
export const isListCall = (call: SeenCall): call is ListCall => call.list !== undefined;

/** The calls of a session that are answered with a list. */
export const seenLists = (session: Session): ListCall[] => seenCalls(session).filter(isListCall);

/** What a call does, by the contract. */
export const actionOf = ({ entry }: SeenCall): string => entry.operation["x-behavior"].action;

/** The records in the answer of a call, with the pointer to each. */
export function recordsOf({ list, record, recordPointer }: SeenCall): { record: Fields; pointer: string }[] {
  if (list !== undefined) return list.rows.map((row) => ({ record: row, pointer: list.rowPointer }));
  return record === undefined ? [] : [{ record, pointer: recordPointer }];
}
