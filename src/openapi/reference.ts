import type { Example, OpenApiDocument, Parameter, ResponseObject, Schema } from "./document.ts";

const unescapePart = (part: string): string =>
  decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");

/** Follows a JSON pointer (`/a/b`) into a value; undefined where it leads nowhere. */
export function follow(value: unknown, pointer: string): unknown {
  let current = value;
  for (const part of pointer.split("/").slice(1).map(unescapePart)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.entries(current).find(([key]) => key === part)?.[1];
  }
  return current;
}

/** Last part of a reference: the name of the component. */
export const referenceName = (reference: string): string =>
  unescapePart(reference.slice(reference.lastIndexOf("/") + 1));

function lookUp<Node extends { $ref?: string }>(section: Record<string, Node> | undefined, node: Node): Node {
  if (node.$ref === undefined) return node;
  const found = section?.[referenceName(node.$ref)];
  if (found === undefined) throw new Error(`${node.$ref} leads nowhere.`);
  return lookUp(section, found);
}

/** Puts components in the place of the references to them. */
export interface Resolver {
  schema(node: Schema): Schema;
  parameter(node: Parameter): Parameter;
  response(node: ResponseObject): ResponseObject;
  example(node: Example): Example;
}

/** A resolver over the components of one contract. */
export const resolverOf = ({ components }: OpenApiDocument): Resolver => ({
  schema: (node) => lookUp(components.schemas, node),
  parameter: (node) => lookUp(components.parameters, node),
  response: (node) => lookUp(components.responses, node),
  example: (node) => lookUp(components.examples, node),
});
