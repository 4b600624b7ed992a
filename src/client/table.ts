import type { OperationData, Operations } from "./operation.ts";

/** An operation: HTTP method, path behind the resource, and the rest, in which an id may stand that is not as usual. */
export type Shape = [OperationData["method"], path: string, rest?: Partial<OperationData>];

/**
 * A resource: what its operations are about, in the singular, as in `TimeLog`; the methods that are as usual, with a
 * space between them; and those that are not. A path that does not begin with the resource has one more slash before
 * it.
 */
export type ResourceShape = [entity: string, usual: string, others?: Record<string, Shape>];

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Makes the table of operations; ids are made of a method's name and what it is about. */
export function tableOf(usual: Record<string, Shape>, resources: Record<string, ResourceShape>): Operations {
  const rows = Object.entries(resources).map(([resource, [entity, names, others]]) => {
    const own = names.split(" ").flatMap((name) => (usual[name] ? [[name, usual[name]] as const] : []));
    const operations = [...own, ...Object.entries(others ?? {})].map(([name, [method, end, rest]]) => {
      const id = name + (name === "list" ? capitalized(resource) : entity);
      const path = end.startsWith("//") ? end.slice(1) : `/${resource}${end}`;
      return [name, { id, method, path, ...rest }] as const;
    });
    return [resource, Object.fromEntries(operations)] as const;
  });
  return Object.fromEntries(rows);
}
