import { type Fields, isFields, placesOf, rootOf, valueAt } from "../../openapi/fields.ts";
import type { EntityModel } from "./model.ts";
import { isUnset } from "./references.ts";
import type { World } from "./world.ts";

/** Part of a template that is read from the record that a reference leads to. */
interface Token {
  written: string;
  /** Path of the reference, from the row that the copy is in or from the record. */
  reference: string;
  target: string;
  field: string;
}

function tokensOf(template: string, references: Record<string, string>): Token[] {
  const paths = Object.keys(references).toSorted((one, other) => other.length - one.length);
  return [...template.matchAll(/\{([^}]+)\}/g)].flatMap(([written, path = ""]) => {
    const reference = paths.find((known) => path.startsWith(`${known}.`));
    const target = reference && references[reference];
    if (reference === undefined || target === undefined) return [];
    return [{ written, reference, target, field: path.slice(reference.length + 1) }];
  });
}

/** The list that a path goes through first: `invoiceItems` of `invoiceItems[].articleName`. */
const listOf = (path: string): string | undefined => /^([^[]+)\[\]\./.exec(path)?.[1];

const within = (path: string, list: string): string | undefined =>
  path.startsWith(`${list}[].`) ? path.slice(list.length + 3) : undefined;

function copyInto(world: World, holder: Fields, record: Fields, path: string, copy: Copy): void {
  const ids = copy.tokens.map(({ reference }) => {
    const inRow = copy.list === undefined ? undefined : within(reference, copy.list);
    return inRow === undefined ? valueAt(record, reference) : valueAt(holder, inRow);
  });
  if (ids.some((id) => id === undefined)) return;
  if (ids.some(isUnset)) {
    if (!copy.isSent) put(holder, path, copy.blank);
    return;
  }
  const values = copy.tokens.map(({ target, field }, index) => {
    const found = world.table(target).get(String(ids[index]));
    return found && valueAt(found, field);
  });
  const isWhole = copy.tokens.length === 1 && copy.tokens[0]?.written === copy.template;
  const value = isWhole ? (values[0] ?? copy.blank) : fill(copy, values);
  put(holder, path, copy.isText && typeof value === "number" ? String(value) : value);
}

const fill = ({ template, tokens }: Copy, values: unknown[]): string =>
  tokens.reduce(
    (text, { written }, index) => text.replace(written, () => String(values[index] ?? "")),
    template,
  );

function put(holder: Fields, path: string, value: unknown): void {
  const [place] = placesOf(holder, path);
  place?.put(value);
}

interface Copy {
  template: string;
  tokens: Token[];
  list: string | undefined;
  /** What the copy is when its reference is unset. */
  blank: unknown;
  /** Whether the copy is a text, also of a number. */
  isText: boolean;
  /** Whether the request has a value of its own for it, which then stands in for a reference. */
  isSent: boolean;
}

/** Names of fields at the root of a record. */
export interface Named {
  /** Those that differ from what was stored. */
  changed: ReadonlySet<string>;
  /** Those that the request has. */
  sent: ReadonlySet<string>;
}

/** Puts the display copies of a record's references in place, of those references that have changed. */
export function fillCopies(
  world: World,
  { entity, schema }: EntityModel,
  record: Fields,
  { changed, sent }: Named,
): void {
  const { references = {}, copies = {} } = entity;
  const { shapes, skeleton } = world.model;
  for (const [path, template] of Object.entries(copies)) {
    const tokens = tokensOf(template, references);
    if (!tokens.some(({ reference }) => changed.has(rootOf(reference)))) continue;
    const described = shapes.atPath(schema, path);
    const blank = described && skeleton(described, world.now());
    const isText = described !== undefined && shapes.types(described).includes("string");
    const list = listOf(path);
    const copy = { template, tokens, list, blank, isText, isSent: sent.has(rootOf(path)) };
    if (list === undefined) copyInto(world, record, record, path, copy);
    else copyIntoRows(world, record, list, path, copy);
  }
}

function copyIntoRows(world: World, record: Fields, list: string, path: string, copy: Copy): void {
  for (const { value: row } of placesOf(record, `${list}[]`)) {
    if (isFields(row)) copyInto(world, row, record, within(path, list) ?? path, copy);
  }
}
