import type { Schema } from "../../../openapi/document.ts";
import { isFreeText } from "../../har/freeText.ts";
import { isSensitive } from "../../har/sensitive.ts";
import type { Session } from "../../rule.ts";
import { type Subschemas, subschemasOf } from "../../subschemas.ts";
import { keySightOf } from "./caller.ts";

/** When {@link isMasked} keeps rules from comparing values, in words. */
export const masked = "a recording has put other values in the place of personal ones";

interface Scrubbed {
  observations: number;
  /** Undefined where nothing was put away. */
  schemas: Subschemas | undefined;
}

const known = new WeakMap<Session, Scrubbed>();

/** Leads from schema to schema where a recording has put keys away, and personal values with them. */
function scrubbedIn(session: Session): Subschemas | undefined {
  const { document, observations } = session;
  const found = known.get(session);
  if (found?.observations === observations.length) return found.schemas;
  const isScrubbed = observations.some((one) => keySightOf(document, one) === "hidden");
  const schemas = isScrubbed ? subschemasOf(document) : undefined;
  known.set(session, { observations: observations.length, schemas });
  return schemas;
}

/** Tells whether a recording may have put other values in the place of those that a schema describes. */
export function isMasked(session: Session, schema: Schema): boolean {
  const all = scrubbedIn(session)?.of(schema);
  return all !== undefined && (isSensitive(all) || isFreeText(all));
}

/** Tells the same of a field of a record, by its path. */
export function isMaskedAt(session: Session, record: Schema, path: string): boolean {
  const parts = path.split(".");
  const onTheWay = parts.map((_, index) =>
    session.shapes.atPath(record, parts.slice(0, index + 1).join(".")),
  );
  return onTheWay.some((schema) => schema !== undefined && isMasked(session, schema));
}
