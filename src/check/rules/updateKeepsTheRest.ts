import type { Schema } from "../../openapi/document.ts";
import type { Fields } from "../../openapi/fields.ts";
import { requestMedia } from "../../openapi/operations.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { operationPointer } from "./contractPlace.ts";
import { type ReadBack, readBacks } from "./seen/readBack.ts";
import type { SeenCall } from "./seen/seen.ts";
import { madeFields, sentRecord, wrapperOf } from "./seen/sentFields.ts";

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Tells whether a field has gone back to what a new record has. */
const isReset = (schema: Schema | undefined, before: unknown, after: unknown): boolean =>
  !isEmpty(before) &&
  JSON.stringify(before) !== JSON.stringify(after) &&
  (isEmpty(after) || (schema?.default !== undefined && after === schema.default));

/** Names of the fields that a client may set, that the update does not name, and that are reset after it. */
function lostFields(session: Session, write: SeenCall, before: Fields, after: Fields): string[] {
  const { shapes } = session;
  const whole = requestMedia(write.entry)?.schema;
  const wrapper = wrapperOf(session, write);
  const body = whole && shapes.at(whole, wrapper === undefined ? "" : `/${wrapper}`);
  const sent = sentRecord(session, write);
  if (body === undefined || sent === undefined) return [];
  const made = madeFields(write.about);
  return Object.entries(shapes.properties(body)).flatMap(([name, schema]) => {
    if (name in sent || made.has(name) || !(name in after)) return [];
    return isReset(schema, before[name], after[name]) ? [name] : [];
  });
}

const includeOf = ({ observation }: SeenCall): string | null => observation.search.get("include");

function faultsOf(session: Session, { write, before, after }: ReadBack): Fault[] {
  return after.flatMap((read) => {
    const earlier = before.find(
      (call) =>
        call.entry.operation === read.entry.operation &&
        call.record !== undefined &&
        includeOf(call) === includeOf(read),
    );
    if (earlier?.record === undefined || read.record === undefined) return [];
    return lostFields(session, write, earlier.record, read.record).map((field) => ({
      observation: read.observation,
      message: `The update does not name ${field}, and the ${write.about.name} has lost it afterwards.`,
      specPointer: operationPointer(write.entry, "/x-behavior"),
      dataPointer: `${read.recordPointer}/${field}`,
    }));
  });
}

/** An update leaves alone what it does not name. */
export const updateKeepsTheRest: Rule = {
  id: "update-keeps-the-rest",
  class: "behavior",
  severity: "error",
  summary: "Fields that an update does not name keep their values.",
  doesNotFireWhen: [
    "the record was not read just before and just after, in the same way",
    "the field is made by the server, or no client may set it",
    "the field has another value that is not that of a new record",
  ],
  check: (session) => readBacks(session, "update").flatMap((found) => faultsOf(session, found)),
};
