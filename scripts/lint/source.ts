import {
  type Document,
  type Node,
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from "yaml";
import type { Pointer } from "./pointer.ts";

/** A line and a column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What keeps a file from being read as YAML, and where. */
export interface SyntaxFault extends Position {
  readonly message: string;
}

interface Child {
  readonly key?: unknown;
  readonly value: unknown;
}

/** The files of a contract by their path inside the API's folder. */
export type Sources = ReadonlyMap<string, Source>;

/** A YAML file: its value, and where each part of it is written. */
export class Source {
  readonly value: unknown;
  readonly faults: readonly SyntaxFault[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.faults = [...this.#syntaxFaults()];
    this.value = this.faults.length === 0 ? this.#document.toJS() : undefined;
  }

  /** Where a place is written: at its key where an object or a list stands there, else at its value. */
  position(pointer: Pointer): Position {
    let node: unknown = this.#document.contents;
    let start: unknown;
    for (const part of pointer) {
      const child = this.#child(node, part);
      if (child === undefined) break;
      start = isScalar(child.value) ? child.value : (child.key ?? child.value);
      node = child.value;
    }
    return this.#positionOf(start);
  }

  #child(node: unknown, part: string): Child | undefined {
    const actual = isAlias(node) ? node.resolve(this.#document) : node;
    if (isSeq(actual)) return { value: actual.items[Number(part)] };
    if (!isMap(actual)) return undefined;
    return actual.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === part);
  }

  #positionOf(node: unknown): Position {
    return this.#positionAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  #positionAt(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  *#syntaxFaults(): Iterable<SyntaxFault> {
    for (const error of this.#document.errors) {
      yield { ...this.#positionAt(error.pos[0]), message: error.message };
    }
    const unresolved: Node[] = [];
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document) === undefined) unresolved.push(alias);
      },
    });
    for (const alias of unresolved) {
      yield { ...this.#positionOf(alias), message: `The alias ${String(alias)} has no anchor` };
    }
  }
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
