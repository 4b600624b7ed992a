import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { follow } from "../../src/openapi/reference.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { walkObjects } from "./json.ts";

/** The references inside a value, as ways: `["components", "schemas", "User"]`. */
function referencesIn(value: unknown): string[] {
  const found: string[] = [];
  walkObjects(value, ({ $ref }) => {
    if (typeof $ref === "string") found.push($ref.slice(1));
  });
  return found;
}

/** Pointers to the components that a value reaches, directly or through others. */
function reachedFrom(document: OpenApiDocument, value: unknown): Set<string> {
  const reached = new Set<string>();
  const waiting = referencesIn(value);
  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    if (reached.has(pointer)) continue;
    reached.add(pointer);
    waiting.push(...referencesIn(follow(document, pointer)));
  }
  return reached;
}

/** The tags of the operations that use each component, by its pointer. */
function usersOf(document: OpenApiDocument): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const { operation, parameters } of listOperations(document)) {
    for (const pointer of reachedFrom(document, [operation, parameters])) {
      users.set(pointer, (users.get(pointer) ?? new Set()).add(operation.tags[0]));
    }
  }
  return users;
}

/** The tag whose list holds each entity, by the pointer of its schema. */
const homesOf = (document: OpenApiDocument): Map<string, string> =>
  new Map(
    listOperations(document)
      .filter(({ operation }) => operation["x-behavior"].action === "list")
      .map(({ operation }) => [`/components/schemas/${operation["x-behavior"].entity}`, operation.tags[0]]),
  );

/** The tag that each component belongs to, by its pointer: the only one that uses it, or the one that lists it. */
export function ownersOf(document: OpenApiDocument): Map<string, string> {
  const owners = homesOf(document);
  for (const [pointer, [first, second]] of usersOf(document)) {
    if (first !== undefined && second === undefined) owners.set(pointer, first);
  }
  return owners;
}
