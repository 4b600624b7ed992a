import type { OpenApiDocument, Schema } from "./document.ts";
import { resolverOf } from "./reference.ts";

/** What the schemas of a contract say of the shape of values. */
export interface Shapes {
  /** The schema itself, where the node is a reference to it. */
  resolve(node: Schema): Schema;
  /** Properties of an object, those of `allOf` included, references resolved. */
  properties(node: Schema): Record<string, Schema>;
  /** Names of the properties that are always there. */
  required(node: Schema): string[];
  allowsNull(node: Schema): boolean;
  /** The types that a value may have, `null` among them. */
  types(node: Schema): string[];
  /** The schema of what a JSON pointer leads to in a value; undefined where none is described. */
  at(node: Schema, pointer: string): Schema | undefined;
  /** The schema of what a path of a record leads to: `attributes.event_info.start`, `users[]`. */
  atPath(node: Schema, path: string): Schema | undefined;
}

const listOf = <Value>(value: Value | Value[] | undefined): Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Works something out of a schema once. */
function once<Value>(work: (schema: Schema) => Value): (schema: Schema) => Value {
  const known = new WeakMap<Schema, { value: Value }>();
  return (schema) => {
    const found = known.get(schema) ?? { value: work(schema) };
    known.set(schema, found);
    return found.value;
  };
}

/** Reads the schemas of a contract. */
export function shapesOf(document: OpenApiDocument): Shapes {
  const { schema: resolve } = resolverOf(document);
  const properties = once((schema: Schema): Record<string, Schema> => {
    const inherited = (schema.allOf ?? []).flatMap((part) => Object.entries(properties(resolve(part))));
    const own = Object.entries(schema.properties ?? {}).map(
      ([name, value]) => [name, resolve(value)] as const,
    );
    return Object.fromEntries([...inherited, ...own]);
  });

  const required = once((schema: Schema): string[] => [
    ...new Set([
      ...(schema.allOf ?? []).flatMap((part) => required(resolve(part))),
      ...(schema.required ?? []),
    ]),
  ]);

  const types = once((schema: Schema): string[] => {
    const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    return [...new Set([...listOf(schema.type), ...choices.flatMap((choice) => types(resolve(choice)))])];
  });

  const allowsNull = (node: Schema): boolean =>
    types(resolve(node)).includes("null") || (resolve(node).enum ?? []).includes(null);

  const at = (node: Schema, pointer: string): Schema | undefined =>
    pointer
      .split("/")
      .slice(1)
      .reduce<Schema | undefined>((inner, name) => inner && properties(inner)[name], resolve(node));

  const atPath = (node: Schema, path: string): Schema | undefined =>
    path.split(".").reduce<Schema | undefined>((inner, part) => {
      const name = part.replace(/\[\]$/, "");
      const found = inner && properties(inner)[name];
      const items = found && part.endsWith("[]") ? found.items : found;
      return items && resolve(items);
    }, resolve(node));

  return {
    resolve,
    properties: (node) => properties(resolve(node)),
    required: (node) => required(resolve(node)),
    allowsNull,
    types: (node) => types(resolve(node)),
    at,
    atPath,
  };
}
