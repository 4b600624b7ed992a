import { capitalize } from "./methodType.ts";
import type { ClientMethod, ClientResource } from "./model.ts";

/** How many resources have to have a method alike before it counts as usual. */
const least = 3;

/** What operations of a resource are about, in the singular: `TimeLog` of `getTimeLog`. */
export function entityOf({ name: resource, methods }: ClientResource): string {
  const one = methods.find(({ name, operationId }) => name !== "list" && operationId.startsWith(name));
  return one?.operationId.slice(one.name.length) ?? capitalize(resource).replace(/s$/, "");
}

/** The id of an operation that is made of its method's name and what it is about. */
export const usualId = (resource: string, entity: string, name: string): string =>
  name + (name === "list" ? capitalize(resource) : entity);

/**
 * What is left of a method when the names of its resource and entity are taken out, as source. Undefined when its id
 * or its path is not made of them.
 */
export function shapeOf(
  resource: string,
  entity: string,
  { name, operationId, httpMethod, path }: ClientMethod,
  rest: string,
): string | undefined {
  const begin = `/${resource}`;
  const end = path.slice(begin.length);
  if (operationId !== usualId(resource, entity, name) || !path.startsWith(begin) || !/^($|\/)/.test(end))
    return undefined;
  return `["${httpMethod}", "${end}", { ${rest} }]`;
}

/** The shape that a method has most often, for each method that several resources have alike. */
export function usualShapes(
  resources: ClientResource[],
  restOf: (method: ClientMethod) => string,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const resource of resources) {
    for (const method of resource.methods) {
      const shape = shapeOf(resource.name, entityOf(resource), method, restOf(method));
      const shapes = counts.get(method.name) ?? new Map<string, number>();
      counts.set(method.name, shapes);
      if (shape !== undefined) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    }
  }
  const usual = [...counts].flatMap(([name, shapes]): [string, string][] => {
    const [most] = [...shapes].toSorted(([, one], [, other]) => other - one);
    return most !== undefined && most[1] >= least ? [[name, most[0]]] : [];
  });
  return new Map(usual);
}
