import { isFields } from "../../openapi/fields.ts";
import { follow } from "../../openapi/reference.ts";
import { escapePart } from "../rules/schemaPlace.ts";

/** The names that a JSON pointer goes along. */
export const partsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The pointer to something inside what another pointer leads to. */
export const inside = (pointer: string, ...names: string[]): string =>
  [pointer, ...names.map(escapePart)].join("/");

/** The pointer to what holds a node, and the node's name in it. */
export function holderOf(pointer: string): { holder: string; name: string } {
  const end = pointer.lastIndexOf("/");
  return { holder: pointer.slice(0, end), name: partsOf(pointer.slice(end))[0] ?? "" };
}

/** Tells whether a pointer leads to a node or to what is inside it. */
export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

/** Changes the node at a pointer of a document, in place; undefined takes it away. */
export function changeAt(document: unknown, pointer: string, change: (node: unknown) => unknown): void {
  const { holder: holderPointer, name } = holderOf(pointer);
  const holder = follow(document, holderPointer);
  if (Array.isArray(holder)) {
    const list: unknown[] = holder;
    list[Number(name)] = change(list[Number(name)]);
  } else if (isFields(holder)) {
    const changed = change(holder[name]);
    if (changed === undefined) delete holder[name];
    else holder[name] = changed;
  }
}
