import { posix } from "node:path";

/** The unescaped parts of a JSON pointer. */
export type Pointer = readonly string[];

/** A file of the contract and a pointer into it. */
export interface Target {
  readonly file: string;
  readonly pointer: Pointer;
}

/** Splits a JSON pointer such as `/paths/~1books` into its parts. */
export function parsePointer(text: string): Pointer {
  return text
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Joins the parts of a JSON pointer. */
export function formatPointer(pointer: Pointer): string {
  return pointer.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Where a `$ref` leads that is written in `from`; a URL keeps its text as the file. */
export function parseReference(reference: string, from: string): Target {
  const [path = "", fragment = ""] = reference.split("#", 2);
  const pointer = parsePointer(fragment);
  if (path === "") return { file: from, pointer };
  if (isUrl(path)) return { file: path, pointer };
  return { file: posix.join(posix.dirname(from), path), pointer };
}

/** Whether a reference names a place on the network. */
export function isUrl(reference: string): boolean {
  return /^[a-z]+:\/\//i.test(reference);
}
