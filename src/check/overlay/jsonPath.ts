import { follow } from "../../openapi/reference.ts";
import { holderOf } from "./pointers.ts";

const shorthand = /^[A-Za-z_][A-Za-z0-9_]*$/;

const quoted = (name: string): string => `['${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;

/** The JSONPath of RFC 9535 that leads to what a JSON pointer leads to in a document. */
export function jsonPathOf(document: unknown, pointer: string): string {
  if (pointer === "") return "$";
  const { holder, name } = holderOf(pointer);
  const isIndex = Array.isArray(follow(document, holder));
  const segment = isIndex ? `[${name}]` : shorthand.test(name) ? `.${name}` : quoted(name);
  return jsonPathOf(document, holder) + segment;
}
