import type { Place } from "./place.ts";
import { methods } from "./shape.ts";
import { isFields } from "./value.ts";
import { type Visit, origin } from "./walk.ts";

/** An operation with what it takes from its path. */
export interface Operation {
  readonly place: Place;
  readonly method: string;
  readonly path: string;
  /** What a message calls it: its operationId, or method and path. */
  readonly title: string;
  /** Its own parameters and those of its path, references followed. */
  readonly parameters: readonly Place[];
}

/** The operations among these visits, without those of callbacks. */
export function operationsIn(visits: readonly Visit[]): Operation[] {
  return visits.flatMap((visit) => {
    if (visit.kind !== "operation" || visit.parent === undefined) return [];
    const pathItem = origin(visit.parent);
    return pathItem.parent?.slot === "paths" ? [operationAt(visit, pathItem)] : [];
  });
}

/** The entity that an operation is about. */
export function entityName(operation: Operation): string | undefined {
  return operation.place.at("x-behavior")?.text("entity");
}

/** Whether an operation answers with a list. */
export function isList(operation: Operation): boolean {
  return operation.place.at("x-behavior")?.text("action") === "list";
}

/** Whether an operation does something else than to list, read, create, update or delete. */
export function isAction(operation: Operation): boolean {
  return operation.place.at("x-behavior")?.text("action") === "act";
}

/** The query parameters of an operation by name. */
export function queryParameters(operation: Operation): ReadonlyMap<string, Place> {
  const inQuery = operation.parameters.filter((parameter) => parameter.text("in") === "query");
  return new Map(inQuery.map((parameter) => [parameter.text("name") ?? "", parameter]));
}

/** The schema of the first JSON body that an operation answers a success with. */
export function answerSchema(operation: Operation): Place | undefined {
  const responses = operation.place.at("responses")?.entries ?? [];
  return responses
    .filter(([status]) => isSuccess(status))
    .flatMap(([, response]) => response.reach("content")?.entries ?? [])
    .find(([type]) => isJson(type))?.[1]
    .reach("schema");
}

/** Whether a key of `responses` stands for a success. */
export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

function operationAt({ place, parent }: Visit, pathItem: Visit): Operation {
  const method = methods.find((name) => name === place.name) ?? "get";
  const path = pathItem.place.name;
  const lists = [parent?.place.at("parameters"), place.at("parameters")];
  const parameters = lists.flatMap((list) => list?.entries ?? []).flatMap(([, item]) => item.follow() ?? []);
  const title = place.text("operationId") ?? `${method.toUpperCase()} ${path}`;
  return { place, method, path, title, parameters: parameters.filter(({ value }) => isFields(value)) };
}
