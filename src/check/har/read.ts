import { type Fields, isFields } from "../../openapi/fields.ts";
import type { Exchange } from "../exchange.ts";
import { type Omission, exchangeOf } from "./entry.ts";
import { HarError } from "./harError.ts";
import { parseRecording } from "./json.ts";
import { fieldsOf } from "./values.ts";

/** What a recording holds. */
export interface Recording {
  /** In the order in which they were sent. */
  exchanges: Exchange[];
  /** How many entries were left out, and why. */
  omitted: Record<Omission, number>;
}

/** The entries of a recording, as they stand in it. */
function entriesOf(text: string, file: string): unknown[] {
  const entries = fieldsOf(fieldsOf(parseRecording(text, file))["log"])["entries"];
  if (Array.isArray(entries)) return entries;
  throw new HarError(
    `${file} is not a HAR recording: it has no log.entries. Save the recording as HAR 1.1 or 1.2.`,
  );
}

function readEntry(entry: Fields, place: string, before: number): Exchange | Omission {
  const exchange = exchangeOf(entry, before);
  if (exchange !== undefined) return exchange;
  throw new HarError(`${place} has no request with a method and a URL. Save the recording as HAR again.`);
}

/**
 * Reads a HAR recording of a browser, a proxy or another tool. Entries without an answer or with a body that is
 * not there or still compressed are left out and counted.
 * @throws {HarError} when the text is not a HAR recording
 */
export function readHar(text: string, file: string): Recording {
  const exchanges: Exchange[] = [];
  const omitted: Record<Omission, number> = { unanswered: 0, compressed: 0, unrecorded: 0 };
  for (const [index, entry] of entriesOf(text, file).entries()) {
    const place = `${file}: log.entries[${index}]`;
    const read = readEntry(isFields(entry) ? entry : {}, place, exchanges.at(-1)?.at ?? 0);
    if (typeof read === "string") omitted[read] += 1;
    else exchanges.push(read);
  }
  return { exchanges: exchanges.toSorted((one, other) => one.at - other.at), omitted };
}
