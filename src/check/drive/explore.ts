import type { OpenApiDocument, Operation } from "../../openapi/document.ts";
import { type OperationEntry, listOperations } from "../../openapi/operations.ts";
import type { LeftOut } from "../leftOut.ts";
import type { Observation, Observer } from "../observation.ts";
import { baseOf, isTemplated, neededEntities, unknownCalls } from "./baseCalls.ts";
import { type Call, addressOf } from "./call.ts";
import { reasonAgainst } from "./callable.ts";
import { followedCalls } from "./followed.ts";
import { type Known, createKnown } from "./known.ts";
import { isNamed } from "./named.ts";
import type { Sender } from "./sender.ts";
import type { Sources } from "./valueSource.ts";
import { type Variation, extras, filters, includes, pages, sorts } from "./variations.ts";

/** What a read-only run works with. */
export interface ExploreParts {
  document: OpenApiDocument;
  baseUrl: string;
  sender: Sender;
  observer: Observer;
  /** Headers that carry the key. */
  key: Record<string, string>;
  /** The same headers with a key that is none. */
  wrongKey: Record<string, string>;
  /** Operations to look at, by id or path; all when left out. Lists that their ids come from are read too. */
  only?: RegExp | undefined;
  /** Entities whose records are needed besides, by what comes after the run. */
  entities?: Iterable<string>;
}

/** What a read-only run has seen, and what it has not. */
export interface Explored {
  observations: Observation[];
  /** Operations that have shown nothing. */
  leftOut: LeftOut[];
}

/** How much an operation needs to be called: those that need nothing tell what others need. */
const needsOf = (entry: OperationEntry): number =>
  entry.parameters.filter(({ required }) => required === true).length + (isTemplated(entry) ? 100 : 0);

/** How many records are tried until one shows something. */
const mostTried = 5;

const showsRecords = ({ "x-behavior": { action } }: Operation): boolean =>
  action === "list" || action === "read";

const isTaken = ({ exchange }: Observation): boolean => exchange.status < 400;

/**
 * A read-only run: every list and every read once, then what has to be refused, then everything in all its ways, and
 * last the lists without any key.
 */
class Explorer {
  readonly #parts: ExploreParts;
  readonly #known: Known;
  readonly #sources: Sources;
  readonly #observations: Observation[] = [];
  /** The first call of each operation that was answered with what it asked for. */
  readonly #bases = new Map<OperationEntry, Call>();
  readonly #sent = new Set<string>();
  readonly #called = new Set<OperationEntry>();
  /** Operations that no value is known for, and which. */
  readonly #without = new Map<OperationEntry, string>();

  constructor(parts: ExploreParts) {
    this.#parts = parts;
    this.#known = createKnown(parts.document);
    this.#sources = { document: parts.document, known: this.#known };
  }

  async run(): Promise<Explored> {
    const { document, only, entities = [] } = this.#parts;
    const gets = listOperations(document).filter(({ method }) => method === "get");
    const wanted = gets.filter((entry) => isNamed(entry, only));
    const needed = new Set([...wanted.flatMap((entry) => neededEntities(this.#sources, entry)), ...entities]);
    const isSource = ({ operation, ...entry }: OperationEntry): boolean =>
      !isTemplated({ operation, ...entry }) &&
      showsRecords(operation) &&
      needed.has(operation["x-behavior"].entity);
    const called = gets.filter((entry) => wanted.includes(entry) || isSource(entry));
    const isCallable = (entry: OperationEntry): boolean => reasonAgainst(document, entry) === undefined;
    await this.#once(called.filter(isCallable));
    await this.#refusals(wanted.filter(isCallable));
    await this.#vary(wanted, pages);
    await this.#vary(wanted, includes);
    await this.#once(called.filter((entry) => isCallable(entry) && this.#isEmpty(entry)));
    await this.#readMore(wanted.filter(isCallable));
    for (const variation of [sorts, filters, extras]) await this.#vary(wanted, variation);
    for (const list of this.#shownLists(wanted)) await this.#sendAs(list, {});
    return { observations: this.#observations, leftOut: wanted.flatMap((entry) => this.#reasonOf(entry)) };
  }

  /** Calls each operation once, those that need nothing first, and again those that no value was known for. */
  async #once(entries: OperationEntry[]): Promise<void> {
    let waiting = entries.toSorted((one, other) => needsOf(one) - needsOf(other));
    for (let before = Infinity; waiting.length < before;) {
      before = waiting.length;
      const without: OperationEntry[] = [];
      for (const entry of waiting) if (!(await this.#first(entry))) without.push(entry);
      waiting = without;
    }
  }

  /** Tells whether an operation has shown nothing yet, for want of values or with those that it was called with. */
  #isEmpty(entry: OperationEntry): boolean {
    return this.#without.has(entry) || this.#known.extent(entry.operation.operationId)?.total === 0;
  }

  /** Calls an operation until it shows something; false where no value for it is known. */
  async #first(entry: OperationEntry): Promise<boolean> {
    const base = baseOf(this.#sources, entry);
    if ("why" in base) {
      this.#without.set(entry, base.why);
      return false;
    }
    this.#without.delete(entry);
    for (const call of base.calls.slice(0, mostTried)) {
      const observation = await this.#send(call);
      if (observation === undefined || !isTaken(observation)) continue;
      this.#bases.set(entry, call);
      if (!this.#isEmpty(entry)) break;
    }
    return true;
  }

  /** Lists that need no record of another kind and have shown some of their own. */
  #shownLists(entries: OperationEntry[]): OperationEntry[] {
    return entries.filter((entry) => !isTemplated(entry) && this.#bases.has(entry) && !this.#isEmpty(entry));
  }

  /** Calls an operation as it was called first, with another key. */
  async #sendAs(entry: OperationEntry, key: Record<string, string>): Promise<void> {
    const call = this.#bases.get(entry);
    if (call !== undefined) await this.#send(call, key);
  }

  /** What has to be refused: a key that is none, by one list, and ids that no record has. */
  async #refusals(entries: OperationEntry[]): Promise<void> {
    const [list] = this.#shownLists(entries);
    if (list !== undefined) await this.#sendAs(list, this.#parts.wrongKey);
    for (const entry of entries.filter(isTemplated)) {
      for (const unknown of unknownCalls(this.#sources, entry)) await this.#send(unknown);
    }
  }

  async #vary(entries: OperationEntry[], variation: Variation): Promise<void> {
    for (const entry of entries) {
      const base = this.#bases.get(entry);
      const calls = base === undefined ? [] : variation(this.#sources, base);
      for (const call of calls) await this.#send(call);
    }
  }

  /** Reads a second record of each kind, and what records refer to. */
  async #readMore(entries: OperationEntry[]): Promise<void> {
    for (const entry of entries.filter((one) => isTemplated(one) && this.#bases.has(one))) {
      const base = baseOf(this.#sources, entry);
      const [, second] = "calls" in base ? base.calls : [];
      if (second !== undefined) await this.#send(second);
    }
    const isSent = (call: Call): boolean => this.#sent.has(this.#nameOf(call, this.#parts.key));
    for (const call of followedCalls(this.#sources, entries, isSent)) await this.#send(call);
  }

  #nameOf(call: Call, key: Record<string, string>): string {
    return JSON.stringify([addressOf(call), call.headers ?? {}, key]);
  }

  /** Sends what was not sent before; undefined where it was, or the run has ended. */
  async #send(call: Call, key = this.#parts.key): Promise<Observation | undefined> {
    const { baseUrl, sender, observer, document } = this.#parts;
    const name = this.#nameOf(call, key);
    if (this.#sent.has(name)) return undefined;
    const headers = { ...document["x-required-headers"], ...call.headers, ...key };
    const exchange = await sender.get(baseUrl + addressOf(call), headers);
    if (exchange === undefined) return undefined;
    this.#sent.add(name);
    this.#called.add(call.entry);
    const observation = observer.observe(exchange);
    this.#observations.push(observation);
    if (observation.isSuccess) this.#known.learn(call.entry, observation.answer, call.path);
    return observation;
  }

  #reasonOf(entry: OperationEntry): LeftOut[] {
    const { operationId } = entry.operation;
    const against = reasonAgainst(this.#parts.document, entry);
    if (against === undefined && this.#bases.has(entry)) return [];
    const end = this.#called.has(entry) ? "every call of it was refused" : "the run had ended before";
    return [{ operationId, reason: against ?? this.#without.get(entry) ?? end }];
  }
}

/** Drives an API by GET alone, and tells what was seen. */
export const explore = (parts: ExploreParts): Promise<Explored> => new Explorer(parts).run();
