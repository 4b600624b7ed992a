import { escapePart } from "../schemaPlace.ts";

/** Pointer into the contract, to what it says of the records of an entity. */
export const entityPointer = (entity: string, inside: string[] = []): string =>
  ["/components/schemas", entity, "x-entity", ...inside.map(escapePart)].join("/");

/** JSON pointer of a path of a record: `users[].id` is `/users/-/id`. */
export const fieldPointer = (path: string): string =>
  path
    .split(".")
    .map((part) => `/${escapePart(part.replace(/\[\]$/, ""))}${part.endsWith("[]") ? "/-" : ""}`)
    .join("");
