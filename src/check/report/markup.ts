import { visible } from "./words.ts";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text for XML and HTML, in an element or in an attribute. */
export const escapeMarkup = (text: string): string =>
  visible(text).replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
