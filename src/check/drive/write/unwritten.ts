import type { OpenApiDocument } from "../../../openapi/document.ts";
import { type OperationEntry, listOperations } from "../../../openapi/operations.ts";
import type { LeftOut } from "../../leftOut.ts";
import { reasonAgainst } from "../callable.ts";
import { isNamed } from "../named.ts";
import { type Item, writesOf } from "./plan.ts";

/** What a run was to write, and how far it came. */
export interface Work {
  document: OpenApiDocument;
  items: Item[];
  only?: RegExp | undefined;
  /** Whether it ended before it was through. */
  isCut: boolean;
}

const isOf = (item: Item, { operation }: OperationEntry): boolean =>
  writesOf(item).some((entry) => entry.operation === operation);

function reasonOf({ document, items, isCut }: Work, entry: OperationEntry): string {
  const against = reasonAgainst(document, entry);
  if (against !== undefined) return against;
  const { "x-behavior": behavior, "x-repeat": repeat } = entry.operation;
  if (items.some((item) => isOf(item, entry)) || repeat === "safe") {
    return isCut ? "the run had ended before" : "every call of it was refused";
  }
  return behavior.action === "create"
    ? "what it makes could not be deleted again"
    : "it may change what is not of the run";
}

/** Why each operation that is no GET may have been left out; those that were called are among them. */
export const unwritten = (work: Work): LeftOut[] =>
  listOperations(work.document)
    .filter((entry) => entry.method !== "get" && isNamed(entry, work.only))
    .map((entry) => ({ operationId: entry.operation.operationId, reason: reasonOf(work, entry) }));
