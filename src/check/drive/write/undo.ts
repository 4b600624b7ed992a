import type { Fields } from "../../../openapi/fields.ts";
import type { OperationEntry } from "../../../openapi/operations.ts";
import type { Exchange } from "../../exchange.ts";
import { recordsIn } from "../../records.ts";
import type { Journal, Made } from "./journal.ts";
import type { Item } from "./plan.ts";
import { pathOf } from "./requests.ts";

/** What deletes the records of a journal. */
export interface UndoParts {
  journal: Journal;
  items: Item[];
  /** Sends a request that takes something back; undefined when no answer came. */
  takeBack(entry: OperationEntry, path: string, body?: Fields): Promise<Exchange | undefined>;
  /** The body of an operation on a record; undefined where it takes none. */
  bodyFor(entry: OperationEntry, idField: string, id: string): Fields | undefined;
}

/** Pages of a list that are looked through for one record. */
const mostPages = 100;

const isDone = ({ status }: Exchange): boolean => status < 300 || status === 404 || status === 410;

const holds = (value: unknown, marker: string): boolean => JSON.stringify(value)?.includes(marker) === true;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Query of a page of a list; undefined for a further page of one that comes whole. */
function pageOf({ operation }: OperationEntry, index: number, before: number): string | undefined {
  const pagination = operation["x-pagination"];
  if (pagination?.style === "page") return `?${pagination.page}=${index + 1}`;
  if (pagination?.style === "offset") return `?${pagination.offset}=${before}`;
  return index === 0 ? "" : undefined;
}

/** Deletes what a run has made, the newest first, and nothing else. */
export class Undo {
  readonly #parts: UndoParts;

  constructor(parts: UndoParts) {
    this.#parts = parts;
  }

  /** Deletes all that the journal has; gives back how many records may still be there. */
  async all(): Promise<number> {
    const { journal } = this.#parts;
    for (const [number, made] of journal.open()) await this.one(number, made);
    return journal.open().length;
  }

  /** Deletes one record; tells whether it is gone. */
  async one(number: number, made: Made): Promise<boolean> {
    const { items, journal } = this.#parts;
    const item = items.find(({ entity }) => entity === made.entity);
    if (item === undefined) return false;
    const id = made.id ?? (made.isMarked ? await this.#find(item) : undefined);
    const isGone = id === "none" || (id !== undefined && (await this.#delete(item, id)));
    if (isGone) journal.gone(number);
    return isGone;
  }

  async #delete(item: Item, id: string): Promise<boolean> {
    const { takeBack, bodyFor } = this.#parts;
    const { first, idField } = item;
    if (first !== undefined) {
      const path = pathOf(first.entry, { [idField]: id, ...first.path });
      await takeBack(first.entry, path, bodyFor(first.entry, idField, id));
    }
    const path = pathOf(item.delete, { [idField]: id });
    const exchange = await takeBack(item.delete, path, bodyFor(item.delete, idField, id));
    return exchange !== undefined && isDone(exchange);
  }

  /** The id of a record of which no answer told: `none` where no list has it, undefined where that is not known. */
  async #find({ list, idField }: Item): Promise<string | undefined> {
    const { takeBack, journal } = this.#parts;
    if (list === undefined) return undefined;
    for (let index = 0, before = 0; index < mostPages; index += 1) {
      const query = pageOf(list, index, before);
      if (query === undefined) return "none";
      const exchange = await takeBack(list, list.path + query);
      if (exchange === undefined || exchange.status >= 300) return undefined;
      const records = recordsIn(list, parsed(exchange.responseBody));
      const found = records.find((record) => holds(record, journal.marker));
      if (found !== undefined) return String(found[idField]);
      if (records.length === 0) return "none";
      before += records.length;
    }
    return undefined;
  }
}
