import { bodyReferencesOf } from "../../../openapi/bodyReferences.ts";
import type { OpenApiDocument } from "../../../openapi/document.ts";
import { type OperationEntry, listOperations } from "../../../openapi/operations.ts";
import { reasonAgainst } from "../callable.ts";
import { isNamed } from "../named.ts";

/** Operations on one kind of record that a run can make and take back. */
export interface Item {
  entity: string;
  /** Field of the record that is its id. */
  idField: string;
  create: OperationEntry;
  update: OperationEntry | undefined;
  delete: OperationEntry;
  /** What has to be done to a record before it can be deleted. */
  first: { entry: OperationEntry; path: Record<string, string> } | undefined;
  read: OperationEntry | undefined;
  list: OperationEntry | undefined;
}

type Action = OperationEntry["operation"]["x-behavior"]["action"];

function itemOf(document: OpenApiDocument, all: OperationEntry[], entity: string): Item | undefined {
  const of = (action: Action): OperationEntry[] =>
    all.filter(({ operation: { "x-behavior": one } }) => one.action === action && one.entity === entity);
  const [[create], [update], [deletion], lists] = [of("create"), of("update"), of("delete"), of("list")];
  const about = document.components.schemas[entity]?.["x-entity"];
  if (create === undefined || deletion === undefined || about === undefined) return undefined;
  const { first } = deletion.operation["x-behavior"];
  const entry = listOperations(document).find(
    ({ operation }) => operation.operationId === first?.operationId,
  );
  return {
    entity,
    idField: about.id.field,
    create,
    update,
    delete: deletion,
    first: first === undefined || entry === undefined ? undefined : { entry, path: first.path },
    read: of("read").find(({ path }) => path === `${create.path}/{${about.id.field}}`),
    list: lists.find(({ path }) => path === create.path),
  };
}

/** Puts an item behind those whose records its own refer to. */
function inOrder(document: OpenApiDocument, items: Item[]): Item[] {
  const ordered = new Set<Item>();
  const visit = (item: Item, above: Item[]): void => {
    if (ordered.has(item) || above.includes(item)) return;
    const targets = new Set(bodyReferencesOf(document, item.create).values());
    for (const other of items) if (targets.has(other.entity)) visit(other, [...above, item]);
    ordered.add(item);
  };
  for (const item of items) visit(item, []);
  return [...ordered];
}

/** Kinds of records that can be made and deleted again, each behind those that it refers to. */
export function planOf(document: OpenApiDocument): Item[] {
  const all = listOperations(document).filter((entry) => reasonAgainst(document, entry) === undefined);
  const entities = new Set(all.map(({ operation }) => operation["x-behavior"].entity));
  return inOrder(
    document,
    [...entities].flatMap((entity) => itemOf(document, all, entity) ?? []),
  );
}

/** The operations that write an item. */
export const writesOf = ({ create, update, delete: deletion }: Item): OperationEntry[] =>
  [create, update, deletion].filter((entry) => entry !== undefined);

/** Tells whether a run of some operations makes an item. */
export const isWanted = (item: Item, only: RegExp | undefined): boolean =>
  writesOf(item).some((entry) => isNamed(entry, only));

/** The entities whose ids a run needs that makes the wanted items. */
export function entitiesToWrite(document: OpenApiDocument, only: RegExp | undefined): Set<string> {
  const wanted = planOf(document).filter((item) => isWanted(item, only));
  return new Set(
    wanted.flatMap(writesOf).flatMap((entry) => [...bodyReferencesOf(document, entry).values()]),
  );
}
