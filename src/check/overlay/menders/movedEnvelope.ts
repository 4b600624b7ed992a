import type { Operation, Schema } from "../../../openapi/document.ts";
import { isFields } from "../../../openapi/fields.ts";
import type { PaginationData } from "../../../client/paging/data.ts";
import type { Fault, Session } from "../../rule.ts";
import { operationPointer } from "../../rules/contractPlace.ts";
import { hasType } from "../../rules/jsonType.ts";
import { type SchemaPlace, shownName } from "../../rules/schemaPlace.ts";
import { noteOf, observed } from "../evidence.ts";
import { type Mend, type MendContext, type Mender, grouped, nothing } from "../mend.ts";
import { holderOf, inside, isWithin } from "../pointers.ts";
import { type SeenValue, hasField, valuesAt } from "../seenValues.ts";

/** A field of an envelope that has another name than in the contract. */
interface Move {
  /** The object schema that has the field. */
  owner: SchemaPlace;
  schema: Schema;
  name: string;
  /** JSON pointers into answers. */
  from: string;
  to: string;
}

/** Names of the fields that an object has beside those of the contract, and that are of the types of a schema. */
const strangersIn = ({ shapes }: Session, holder: SeenValue, schema: Schema): string[] =>
  Object.entries(isFields(holder.value) ? holder.value : {})
    .filter(([name, value]) => !hasField(holder, name) && hasType(shapes.types(schema), value))
    .map(([name]) => name);

/** Tells whether answers of the operation still have the field where the contract has it. */
const isStillThere = (session: Session, { observation, ...fault }: Fault): boolean =>
  session.observations
    .filter(({ entry, isSuccess }) => isSuccess && entry?.operation === observation.entry?.operation)
    .some((other) => valuesAt(session, [{ ...fault, observation: other }]).length > 0);

/** The field that has taken the place of one that is missing; undefined where it is none, or not plain which. */
function moveOf({ session }: MendContext, faults: Fault[]): Move | undefined {
  const [first] = faults;
  if (first === undefined || first.dataPointer === "" || isStillThere(session, first)) return undefined;
  const { holder: holderPointer, name: oldName } = holderOf(first.dataPointer);
  const holders = valuesAt(session, faults, () => holderPointer);
  const owner = holders[0]?.layers.find(({ schema }) => schema.properties?.[oldName] !== undefined);
  const schema = owner?.schema.properties?.[oldName];
  if (owner === undefined || schema === undefined) return undefined;
  const names = new Set(holders.flatMap((holder) => strangersIn(session, holder, schema)));
  const [name, ...others] = names;
  const isEverywhere = holders.every(({ value }) => isFields(value) && name !== undefined && name in value);
  if (name === undefined || others.length > 0 || !isEverywhere || shownName(name) !== name) return undefined;
  return { owner, schema, name, from: first.dataPointer, to: inside(holderPointer, name) };
}

const moved = (pointer: string, { from, to }: Pick<Move, "from" | "to">): string =>
  isWithin(pointer, from) ? to + pointer.slice(from.length) : pointer;

/** What is said of the pages of a list, with the field where it is now. */
function movedPaging(paging: PaginationData, move: Move): PaginationData {
  const row = `${paging.items}/-`;
  if (paging.style === "offset" && isWithin(move.from, row)) {
    return { ...paging, item: moved(row + paging.item, move).slice(row.length) };
  }
  const pointers = Object.entries(paging).map(([key, value]) => [
    key,
    typeof value === "string" && value.startsWith("/") ? moved(value, move) : value,
  ]);
  return { ...paging, ...Object.fromEntries(pointers) };
}

function operationMends(pointer: string, operation: Operation, move: Move, note: string): Mend[] {
  const { "x-pagination": paging, "x-item": item } = operation;
  const pages = paging === undefined ? [] : [{ name: "x-pagination", value: movedPaging(paging, move) }];
  const items = typeof item === "string" ? [{ name: "x-item", value: moved(item, move) }] : [];
  return [...pages, ...items].map(({ name, value }) => ({
    pointer: inside(pointer, name),
    change: () => value,
    note,
  }));
}

function mendsOf(context: MendContext, faults: Fault[]): Mend[] {
  const entry = faults[0]?.observation.entry;
  const move = moveOf(context, faults);
  if (entry === undefined || move === undefined) return [];
  const { owner, schema, name, from } = move;
  const { name: oldName } = holderOf(from);
  const gone = inside(owner.pointer, "properties", oldName);
  if (context.attempts(gone) > 0) return [];
  const note = noteOf(context.session, faults);
  const rename = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((other: unknown) => (other === oldName ? name : other)) : list;
  const described = { ...schema, "x-evidence": observed(context.session, note) };
  return [
    { pointer: inside(owner.pointer, "properties", name), change: () => described, note },
    { pointer: gone, change: nothing, note },
    { pointer: inside(owner.pointer, "required"), change: rename, note },
    ...operationMends(operationPointer(entry), entry.operation, move, note),
  ];
}

/** Has the list, the record or the total where all answers of an operation have it, under another name. */
export const movedEnvelope: Mender = (context, faults) =>
  grouped(
    faults,
    ({ observation, dataPointer }) => `${observation.entry?.operation.operationId} ${dataPointer}`,
  ).flatMap((group) => mendsOf(context, group));
