import { maskText } from "./mask.ts";

/** Shortest text that can tell anything of a person. */
const shortest = 3;

/** Texts that were hidden once, and are hidden wherever else they stand in the same exchange. */
export class Secrets {
  readonly #texts = new Set<string>();

  /** Hides a text from now on. */
  add(text: string): string {
    if (text.length >= shortest) this.#texts.add(text);
    return maskText(text);
  }

  /** A text without those that are hidden, such as the names that a vendor repeats in an error. */
  hideIn(text: string): string {
    return [...this.#texts]
      .toSorted((one, other) => other.length - one.length)
      .reduce((shown, secret) => shown.replaceAll(secret, maskText(secret)), text);
  }
}
