import {
  type HttpMethod,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  httpMethods,
} from "./document.ts";
import { resolverOf } from "./reference.ts";

/** An operation with where it stands and everything that applies to it. */
export interface OperationEntry {
  method: HttpMethod;
  /** Template of the path, as in `/users/{_id}`. */
  path: string;
  operation: Operation;
  /** Parameters of the path item and of the operation, references resolved. */
  parameters: Parameter[];
}

/** Every operation of a contract, in the order of its paths. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  const { parameter } = resolverOf(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ method, path, operation, parameters: parameters.map(parameter) }];
    }),
  );
}

/** The JSON body that an operation takes, if it takes one. */
export const requestMedia = ({ operation }: OperationEntry): MediaType | undefined =>
  operation.requestBody?.content["application/json"];

/** The JSON body that an operation answers with for a status, if it documents one. */
export function responseMedia(
  document: OpenApiDocument,
  { operation }: OperationEntry,
  status: string,
): MediaType | undefined {
  const response = operation.responses[status];
  if (response === undefined) return undefined;
  return resolverOf(document).response(response).content?.["application/json"];
}

/** Tells whether a status is a redirect. */
export const isRedirect = (status: string): boolean => status.startsWith("3");

/** The status of success that an operation documents: a 2xx, or a redirect where there is no other. */
export function successStatus({ operation }: OperationEntry): string {
  const statuses = Object.keys(operation.responses);
  const status = statuses.find((code) => code.startsWith("2")) ?? statuses.find(isRedirect);
  if (status === undefined) throw new Error(`${operation.operationId} documents no success.`);
  return status;
}
