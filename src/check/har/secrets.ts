import { maskText } from "./mask.ts";

/** Shortest text that can tell anything of a person. */
const shortest = 3;

function patternOf(texts: ReadonlySet<string>): RegExp {
  const ordered = [...texts].toSorted((one, other) => other.length - one.length);
  return new RegExp(ordered.map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")).join("|"), "g");
}

/** Texts that were hidden once, and are hidden wherever else they stand in the same exchange. */
export class Secrets {
  readonly #texts = new Set<string>();
  /** All of them, the longest first; undefined until it is looked for. */
  #pattern: RegExp | undefined;

  /** Hides a text from now on. */
  add(text: string): string {
    if (text.length >= shortest && !this.#texts.has(text)) {
      this.#texts.add(text);
      this.#pattern = undefined;
    }
    return maskText(text);
  }

  /** A text without those that are hidden, such as the names that a vendor repeats in an error. */
  hideIn(text: string): string {
    if (this.#texts.size === 0) return text;
    this.#pattern ??= patternOf(this.#texts);
    return text.replaceAll(this.#pattern, maskText);
  }
}
