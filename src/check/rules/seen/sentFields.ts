import type { Schema } from "../../../openapi/document.ts";
import { type Fields, isFields, rootOf } from "../../../openapi/fields.ts";
import type { Fault, Session } from "../../rule.ts";
import { operationPointer } from "../contractPlace.ts";
import { wrapperIn } from "../../wrapper.ts";
import { isMasked } from "./masked.ts";
import { isMomentFormat, momentOf } from "./moments.ts";
import { type SeenCall, type SeenEntity, seenCalls } from "./seen.ts";

/** Fields of a record that the server makes from others or by itself. */
export function madeFields({ entity }: SeenEntity): Set<string> {
  const { created, modified } = entity.timestamps ?? {};
  const paths = [
    entity.id.field,
    ...Object.keys(entity.copies ?? {}),
    ...Object.values(entity.copies ?? {}).flatMap((copy) => copy.match(/(?<=\{)[^}.]+/g) ?? []),
    ...(entity.generated ?? []),
    ...(created === undefined ? [] : [created]),
    ...(modified === undefined ? [] : [modified]),
  ];
  return new Set(paths.map(rootOf));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";

const fold = (value: unknown): string =>
  String(value).normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Tells whether a server that keeps a value may show it as another; forms of texts and numbers may change. */
function mayBeSame(sent: unknown, shown: unknown): boolean {
  if (typeof sent === "object" || typeof shown === "object") return shown !== null;
  if (fold(sent) === fold(shown)) return true;
  if (typeof sent === "boolean" || typeof shown === "boolean") return Number(sent) === Number(shown);
  return String(sent).trim() !== "" && Number(sent) === Number(shown);
}

/** Tells whether a field can be held to what was sent: it is no time, no secret, and one that the record shows. */
function isPlain(session: Session, schema: Schema | undefined, value: unknown): boolean {
  const { shapes } = session;
  if (schema === undefined || schema["x-sensitive"] === "secret" || isMasked(session, schema)) return false;
  if (isMomentFormat(schema.format) || momentOf(value, schema.format) !== undefined) return false;
  const types = shapes.types(schema);
  return (
    !isEmpty(value) && (typeof value === "object" || types.length > 0) && schema.format !== "time-of-day"
  );
}

/** The name of the wrapper that a body has around its record; undefined where it has none. */
export function wrapperOf({ shapes }: Session, { about, observation, entry }: SeenCall): string | undefined {
  const { sent } = observation;
  return isFields(sent) ? wrapperIn(sent, shapes.properties(about.schema), entry) : undefined;
}

/** The record that a body has, without its wrapper; undefined where there is none. */
export function sentRecord(session: Session, call: SeenCall): Fields | undefined {
  const { sent } = call.observation;
  const wrapper = wrapperOf(session, call);
  const inner = wrapper !== undefined && isFields(sent) ? sent[wrapper] : sent;
  return isFields(inner) ? inner : undefined;
}

const shown = new WeakMap<SeenCall[], Map<unknown, Set<string>>>();

/** Names of the fields that an operation shows with a value in some answer of a session. */
function shownNames(session: Session, { entry }: SeenCall): Set<string> {
  const calls = seenCalls(session);
  const known = shown.get(calls) ?? new Map<unknown, Set<string>>();
  shown.set(calls, known);
  const found = known.get(entry.operation);
  if (found !== undefined) return found;
  const records = calls
    .filter((call) => call.entry.operation === entry.operation)
    .map(({ record }): Fields => record ?? {});
  const names = records.flatMap((record) => Object.keys(record).filter((name) => !isEmpty(record[name])));
  known.set(entry.operation, new Set(names));
  return new Set(names);
}

/** Names of the fields that were sent and that a record shows with another value. */
function contradicted(session: Session, write: SeenCall, read: SeenCall, record: Fields): string[] {
  const sent = sentRecord(session, write);
  if (sent === undefined) return [];
  const { about } = write;
  const made = madeFields(about);
  const properties = session.shapes.properties(about.schema);
  return Object.entries(sent).flatMap(([name, value]) => {
    if (made.has(name)) return [];
    if (record[name] === undefined && !shownNames(session, read).has(name)) return [];
    return isPlain(session, properties[name], value) && !mayBeSame(value, record[name]) ? [name] : [];
  });
}

/** The faults of a call that shows other values than a write has sent. */
export const contradictions = (
  session: Session,
  write: SeenCall,
  read: SeenCall,
  message: (field: string) => string,
): Fault[] =>
  (read.record === undefined ? [] : contradicted(session, write, read, read.record)).map((field) => ({
    observation: read.observation,
    message: message(field),
    specPointer: operationPointer(write.entry, "/x-behavior"),
    dataPointer: `${read.recordPointer}/${field}`,
  }));
