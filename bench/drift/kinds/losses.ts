import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { type OperationEntry, requestMedia } from "../../../src/openapi/operations.ts";
import type { Subject } from "../subject.ts";

/** The entity whose records lose values. */
export interface About {
  subject: Subject;
  entity: string;
}

/** What takes the place of a value; undefined where the field is left out. */
interface Loss {
  value: null | undefined | false | "";
}

/** What a field has when it has lost its value; undefined where it cannot lose it. */
function lossOf({ subject: { shapes, document }, entity }: About, name: string): Loss | undefined {
  const schema = document.components.schemas[entity] ?? {};
  const property = shapes.properties(schema)[name];
  if (property === undefined) return undefined;
  if (shapes.allowsNull(property)) return { value: null };
  if (!shapes.required(schema).includes(name)) return { value: undefined };
  const { type, enum: table, format, pattern } = property;
  const isFree = [table, format, pattern].every((one) => one === undefined);
  if (type === "boolean") return { value: false };
  return type === "string" && isFree ? { value: "" } : undefined;
}

/** Takes the value of a field of a record away. */
export function lose(about: About, record: Fields, name: string): void {
  const loss = lossOf(about, name);
  if (loss === undefined) return;
  if (loss.value === undefined) delete record[name];
  else record[name] = loss.value;
}

/** The fields that a body sends, wherever in it they stand. */
function sentFields(sent: unknown): Fields {
  if (!isFields(sent)) return {};
  return Object.assign({}, ...Object.values(sent).filter(isFields), sent);
}

/** The fields that the body of an operation may have, wherever in it they stand. */
function takenFields({ shapes }: Subject, entry: OperationEntry): string[] {
  const schema = requestMedia(entry)?.schema;
  if (schema === undefined) return [];
  const outer = shapes.properties(schema);
  const inner = Object.values(outer).flatMap((one) => Object.keys(shapes.properties(one)));
  return [...Object.keys(outer), ...inner];
}

/** Tells whether a value is one that can be lost. */
const hasValue = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && value !== false;

/** The fields of a creation that it could do without and that the record has as they were sent. */
export function droppable(about: About, sent: unknown, record: Fields): string[] {
  const fields = sentFields(sent);
  return Object.keys(fields).filter(
    (name) => lossOf(about, name) !== undefined && hasValue(fields[name]) && record[name] === fields[name],
  );
}

/** The fields that an update could name and does not, of those that the record can do without. */
export function unnamed(about: About, entry: OperationEntry, sent: unknown, record: Fields): string[] {
  const fields = sentFields(sent);
  return takenFields(about.subject, entry).filter(
    (name) => lossOf(about, name) !== undefined && !(name in fields) && hasValue(record[name]),
  );
}
