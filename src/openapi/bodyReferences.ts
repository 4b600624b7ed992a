import type { OpenApiDocument, Schema } from "./document.ts";
import { type OperationEntry, requestMedia } from "./operations.ts";
import { resolverOf } from "./reference.ts";

/** How deep bodies are looked into; some schemas hold themselves. */
const deepest = 5;

const isList = ({ type }: Schema): boolean => [type].flat().includes("array");

/** The path without its first step: where a field of the record lies that a wrapper is around. */
const unwrapped = (path: string): string => path.slice(path.indexOf(".") + 1);

/** The fields of the body of an operation that hold ids, by path (`shift.user_id`, `location[].id`), and whose ids. */
export function bodyReferencesOf(document: OpenApiDocument, entry: OperationEntry): Map<string, string> {
  const { schema: resolve } = resolverOf(document);
  const entityOf = (name: string) => document.components.schemas[name]?.["x-entity"];
  const references = entityOf(entry.operation["x-behavior"].entity)?.references ?? {};
  const found = new Map<string, string>();

  function visitProperty(node: Schema, path: string, depth: number): void {
    const schema = resolve(node);
    const inner = isList(schema) ? `${path}[]` : path;
    const row = isList(schema) ? resolve(schema.items ?? {}) : schema;
    const target = node["x-reference"] ?? schema["x-reference"];
    const named = references[inner] ?? references[unwrapped(inner)];
    const idPath =
      row.properties === undefined ? inner : `${inner}.${entityOf(target ?? "")?.id.field ?? "id"}`;
    if (target !== undefined) found.set(idPath, target);
    else if (named !== undefined) found.set(inner, named);
    visit(row, inner, depth + 1);
  }

  function visit(node: Schema, path: string, depth: number): void {
    if (depth > deepest) return;
    const schema = resolve(node);
    const { allOf = [], anyOf = [], oneOf = [] } = schema;
    for (const part of [...allOf, ...anyOf, ...oneOf]) visit(part, path, depth + 1);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      visitProperty(property, path === "" ? name : `${path}.${name}`, depth);
    }
  }

  visit(requestMedia(entry)?.schema ?? {}, "", 0);
  return found;
}
