import type { OpenApiDocument } from "../../../openapi/document.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import { type OperationEntry, listOperations } from "../../../openapi/operations.ts";
import { follow } from "../../../openapi/reference.ts";
import type { Shapes } from "../../../openapi/shapes.ts";
import type { LeftOut } from "../../leftOut.ts";
import type { Observation } from "../../observation.ts";
import { reasonAgainst } from "../callable.ts";
import { filterQueriesOf } from "../filterQueries.ts";
import { type Known, createKnown } from "../known.ts";
import { isNamed } from "../named.ts";
import { bodiesToCreate, bodiesToUpdate, bodyToAsk, bodyToName } from "./bodies.ts";
import type { Journal } from "./journal.ts";
import { Store, learn } from "./material.ts";
import { type Item, isWanted, planOf } from "./plan.ts";
import { type Channel, callOn, pathOf, takeBackOn } from "./requests.ts";
import { Undo } from "./undo.ts";
import { unwritten } from "./unwritten.ts";

/** What a run that writes works with. */
export interface WriteParts extends Channel {
  document: OpenApiDocument;
  shapes: Shapes;
  journal: Journal;
  /** What reading has shown. */
  seen: readonly Observation[];
  /** Operations to look at, by id or path; all when left out. */
  only?: RegExp | undefined;
}

/** What a run that writes has left behind. */
export interface Written {
  /** How many records may still be there; the journal has them. */
  remaining: number;
  /** Why operations may have shown nothing; those that have are among them. */
  leftOut: LeftOut[];
}

/** A record that the run has made and looks at. */
interface Own {
  item: Item;
  id: string;
  record: Fields;
}

/** Requests that one record takes at most until it is deleted. */
const perRecord = 16;

const mostFilters = 3;

/** Makes records, reads them back, changes them and deletes them again, in the order in which they need each other. */
class Writing {
  readonly #parts: WriteParts;
  readonly #items: Item[];
  readonly #store: Store;
  /** What is known of the run's own records alone. */
  readonly #own: Known;
  readonly #undo: Undo;

  constructor(parts: WriteParts) {
    const { document, seen, journal } = parts;
    this.#parts = parts;
    this.#items = planOf(document);
    this.#store = new Store(document, journal.marker, seen);
    this.#own = createKnown(document);
    this.#undo = new Undo({
      journal,
      items: this.#items,
      takeBack: (entry, path, body) => takeBackOn(parts, entry, path, body),
      bodyFor: (entry, idField, id) => bodyToName(this.#plan(entry), this.#materialOf(entry), idField, id),
    });
  }

  async run(): Promise<Written> {
    await this.#undo.all();
    const { document, only, writer } = this.#parts;
    const made: Own[] = [];
    const wanted = this.#items.filter((one) => isWanted(one, only));
    const isShort = (): boolean => writer.left() < perRecord * (made.length + 1);
    for (const item of wanted) {
      if (isShort()) break;
      const own = await this.#make(item);
      if (own === undefined) continue;
      made.push(own);
      await this.#look(own);
      await this.#change(own);
    }
    const isCut = isShort() || writer.ending() !== undefined;
    await this.#ask();
    for (const own of made.toReversed()) await this.#remove(own);
    const leftOut = unwritten({ document, items: this.#items, only, isCut });
    return { remaining: await this.#undo.all(), leftOut };
  }

  #plan(entry: OperationEntry) {
    const { document, shapes } = this.#parts;
    return { document, shapes, entry };
  }

  #materialOf({ operation }: OperationEntry) {
    return this.#store.materialFor(operation["x-behavior"].entity);
  }

  /** Makes a record with the first body that the server takes. */
  async #make(item: Item): Promise<Own | undefined> {
    const { journal } = this.#parts;
    const { create, entity } = item;
    for (const body of bodiesToCreate(this.#plan(create), this.#materialOf(create))) {
      const number = journal.intend(entity, JSON.stringify(body).includes(journal.marker));
      const observation = await callOn(this.#parts, create, create.path, body);
      if (observation === undefined || observation.exchange.status >= 500) return undefined;
      if (observation.isSuccess) return this.#note(item, number, observation.answer);
      journal.gone(number);
    }
    return undefined;
  }

  #note(item: Item, number: number, answer: unknown): Own | undefined {
    const record = follow(answer, item.create.operation["x-item"] ?? "");
    const value = isFields(record) ? record[item.idField] : undefined;
    if (!isFields(record) || (typeof value !== "string" && typeof value !== "number")) return undefined;
    const id = String(value);
    this.#parts.journal.made(number, id);
    this.#store.add(item.entity, id);
    return { item, id, record };
  }

  /** Reads a record, alone and in the list. */
  async #look({ item, id }: Own): Promise<void> {
    const { read, list, idField } = item;
    if (read !== undefined) {
      const observation = await callOn(this.#parts, read, pathOf(read, { [idField]: id }));
      if (observation !== undefined) learn(this.#own, observation);
    }
    if (list === undefined) return;
    await callOn(this.#parts, list, list.path);
    const sources = { document: this.#parts.document, known: this.#own };
    for (const query of filterQueriesOf(sources, list).slice(0, mostFilters)) {
      await callOn(this.#parts, list, `${list.path}?${new URLSearchParams(query).toString()}`);
    }
  }

  /** Changes a record by the first body that the server takes, and reads it. */
  async #change(own: Own): Promise<void> {
    const { item, id, record } = own;
    const { update, idField } = item;
    if (update === undefined) return;
    const isInPath = update.path.includes("{");
    for (const body of bodiesToUpdate(this.#plan(update), this.#materialOf(update), record)) {
      const named = isInPath ? body : { ...body, [idField]: record[idField] };
      const path = pathOf(update, { ...texts(record), [idField]: id });
      const observation = await callOn(this.#parts, update, path, named);
      if (observation === undefined || observation.isSuccess) break;
    }
    await this.#look(own);
  }

  /** Asks by POST where that changes nothing. */
  async #ask(): Promise<void> {
    const { document } = this.#parts;
    const isQuestion = ({ method, operation, path }: OperationEntry): boolean =>
      method !== "get" && operation["x-repeat"] === "safe" && !path.includes("{");
    for (const entry of listOperations(document).filter(isQuestion)) {
      if (reasonAgainst(document, entry) !== undefined || !isNamed(entry, this.#parts.only)) continue;
      await callOn(this.#parts, entry, entry.path, bodyToAsk(this.#plan(entry), this.#materialOf(entry)));
    }
  }

  /** Deletes a record and looks whether it is gone. */
  async #remove(own: Own): Promise<void> {
    const open = this.#parts.journal.open();
    const found = open.find(([, made]) => made.entity === own.item.entity && made.id === own.id);
    if (found !== undefined && (await this.#undo.one(...found))) await this.#look(own);
  }
}

/** The fields of a record that can stand in a path. */
const texts = (record: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).filter((field): field is [string, string] => typeof field[1] === "string"),
  );

/**
 * Makes a record of each kind that can be deleted again, reads, changes and deletes it. What a run before has left
 * behind is deleted first; nothing else that was there already is touched.
 */
export const write = (parts: WriteParts): Promise<Written> => new Writing(parts).run();
