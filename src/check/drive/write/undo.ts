import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { OperationEntry } from "../../../openapi/operations.ts";
import { follow } from "../../../openapi/reference.ts";
import type { Exchange } from "../../exchange.ts";
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

const mostPages = 3;

const isDone = ({ status }: Exchange): boolean => status < 300 || status === 404 || status === 410;

const holds = (value: unknown, marker: string): boolean => JSON.stringify(value)?.includes(marker) === true;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Queries of the first pages of a list. */
function pagesOf({ operation }: OperationEntry): string[] {
  const pagination = operation["x-pagination"];
  const counts = Array.from({ length: mostPages }, (_, index) => index);
  if (pagination?.style === "page") return counts.map((count) => `?${pagination.page}=${count + 1}`);
  if (pagination?.style === "offset") return counts.map((count) => `?${pagination.offset}=${count * 100}`);
  return [""];
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

  /** The id of a record of which no answer told; `none` where no list has it. */
  async #find({ list, idField }: Item): Promise<string | undefined> {
    const { takeBack, journal } = this.#parts;
    const pagination = list?.operation["x-pagination"];
    if (list === undefined || pagination === undefined) return undefined;
    for (const query of pagesOf(list)) {
      const exchange = await takeBack(list, list.path + query);
      if (exchange === undefined || exchange.status >= 300) return undefined;
      const rows = follow(parsed(exchange.responseBody), pagination.items);
      const found = Array.isArray(rows) ? rows.find((row) => holds(row, journal.marker)) : undefined;
      const record = pagination.style === "offset" ? follow(found, pagination.item) : found;
      if (isFields(record)) return String(record[idField]);
    }
    return "none";
  }
}
