import type { OpenApiDocument } from "../../openapi/document.ts";
import { type Subject, rules } from "../check.ts";
import type { Exchange } from "../exchange.ts";
import { type Finding, findingsOf } from "../finding.ts";
import { observerOf } from "../observation.ts";
import type { Session } from "../rule.ts";
import { sessionOf } from "../session.ts";
import type { Note } from "./actions.ts";
import type { Mend } from "./mend.ts";
import { type RuleFault, mendFaults } from "./mendFaults.ts";
import { changeAt } from "./pointers.ts";
import { toolsOf } from "./tools.ts";

/** Most times that a contract is changed and looked at again: what is inside a mended place may need mending too. */
const mostRounds = 12;

/** Most times that one node is changed. */
const mostAttempts = 2;

/** A contract that agrees with what was seen, as far as a contract can. */
export interface MendedContract {
  document: OpenApiDocument;
  notes: Note[];
  /** What is found with the mended contract: what no change of it makes right. */
  left: Finding[];
}

/** A place that a rule tells of, as text. */
const keyOf = (rule: string, specPointer: string, dataPointer: string): string =>
  [rule, specPointer, dataPointer].join(" ");

const findingKey = ({ rule, specPointer, dataPointer }: Finding): string =>
  keyOf(rule, specPointer, dataPointer);

const faultKey = ({ rule, fault }: RuleFault): string => keyOf(rule.id, fault.specPointer, fault.dataPointer);

/** A copy of a contract with changes made; what is inside a node is changed before the node. */
function changed(document: OpenApiDocument, mends: readonly Mend[]): OpenApiDocument {
  const copy = structuredClone(document);
  const inner = mends.toSorted((one, other) => other.pointer.length - one.pointer.length);
  for (const { pointer, change } of inner) changeAt(copy, pointer, change);
  return copy;
}

/** A run of changes; places that are in vain are left alone. */
class Mending {
  readonly #exchanges: Exchange[];
  readonly #baseUrl: string;
  readonly #inVain: Set<string>;
  readonly #attempts = new Map<string, number>();
  readonly #notes: Note[] = [];
  /** What was to be mended in each round. */
  readonly #rounds: RuleFault[][] = [];

  constructor({ baseUrl }: Subject, exchanges: Exchange[], inVain: Set<string>) {
    this.#exchanges = exchanges;
    this.#baseUrl = baseUrl;
    this.#inVain = inVain;
  }

  run(document: OpenApiDocument): MendedContract {
    const session = this.#sessionOf(document);
    const mends = this.#rounds.length < mostRounds ? this.#mendsOf(session) : [];
    if (mends.length === 0) return { document, notes: this.#notes, left: findingsOf(session, rules) };
    for (const { pointer, note } of mends) {
      this.#attempts.set(pointer, (this.#attempts.get(pointer) ?? 0) + 1);
      this.#notes.push({ pointer, text: note });
    }
    return this.run(changed(document, mends));
  }

  /**
   * The places that are better left alone: those that were mended and are found all the same, and those that have
   * only led to other findings of the same rule.
   */
  failed({ left }: MendedContract): string[] {
    const [first = []] = this.#rounds;
    const known = new Set(first.map(faultKey));
    const others = left.filter((finding) => !known.has(findingKey(finding)));
    const same = (one: Finding, { rule, fault: { observation } }: RuleFault): boolean =>
      one.rule === rule.id && one.operationId === observation.entry?.operation.operationId;
    const tried = new Set(this.#rounds.flat().map(faultKey));
    return [
      ...left.map(findingKey).filter((key) => tried.has(key)),
      ...first.filter((found) => others.some((other) => same(other, found))).map(faultKey),
    ].filter((key) => !this.#inVain.has(key));
  }

  #sessionOf(document: OpenApiDocument): Session {
    const observer = observerOf(document, this.#baseUrl);
    return sessionOf(document, this.#exchanges.map(observer.observe));
  }

  #mendsOf(session: Session): Mend[] {
    const faults = rules
      .flatMap((rule) => [...rule.check(session)].map((fault) => ({ rule, fault })))
      .filter((found) => !this.#inVain.has(faultKey(found)));
    const attempts = (pointer: string): number => this.#attempts.get(pointer) ?? 0;
    const mends = mendFaults({ session, tools: toolsOf(session), attempts }, faults);
    const fresh = mends.filter(({ pointer }) => attempts(pointer) < mostAttempts);
    if (fresh.length > 0) this.#rounds.push(faults);
    return fresh;
  }
}

/** Changes a contract until it agrees with exchanges; what cannot be made right is left as it is. */
export function mendContract(subject: Subject, exchanges: Exchange[]): MendedContract {
  const first = new Mending(subject, exchanges, new Set());
  const mended = first.run(subject.document);
  const inVain = new Set(first.failed(mended));
  if (inVain.size === 0) return mended;
  return new Mending(subject, exchanges, inVain).run(subject.document);
}
