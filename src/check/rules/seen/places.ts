import type { OperationEntry } from "../../../openapi/operations.ts";

const escape = (part: string): string => part.replaceAll("~", "~0").replaceAll("/", "~1");

/** Pointer into the contract, to an operation or to what is inside it. */
export const operationPointer = ({ path, method }: OperationEntry, inside = ""): string =>
  `/paths/${escape(path)}/${method}${inside}`;

/** Pointer into the contract, to what it says of the records of an entity. */
export const entityPointer = (entity: string, inside: string[] = []): string =>
  ["/components/schemas", entity, "x-entity", ...inside.map(escape)].join("/");

/** JSON pointer of a path of a record: `users[].id` is `/users/-/id`. */
export const fieldPointer = (path: string): string =>
  path
    .split(".")
    .map((part) => `/${escape(part.replace(/\[\]$/, ""))}${part.endsWith("[]") ? "/-" : ""}`)
    .join("");
