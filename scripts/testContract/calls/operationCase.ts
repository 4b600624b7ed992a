import { type ClientMethod, clientModel } from "../../generate/model.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type OperationEntry, listOperations } from "../../../src/openapi/operations.ts";

/** One operation of a contract, as the client knows it and as the contract has it. */
export interface OperationCase {
  /** What its tests are called: `timeLogs.list, GET /timeLogs`. */
  title: string;
  resource: string;
  method: ClientMethod;
  entry: OperationEntry;
}

/** Every operation of a contract, in the order of the client's resources. */
export function operationCases(document: OpenApiDocument): OperationCase[] {
  const entries = new Map(listOperations(document).map((entry) => [entry.operation.operationId, entry]));
  return clientModel(document).flatMap(({ name: resource, methods }) =>
    methods.flatMap((method) => {
      const entry = entries.get(method.operationId);
      const title = `${resource}.${method.name}, ${method.httpMethod.toUpperCase()} ${method.path}`;
      return entry === undefined ? [] : [{ title, resource, method, entry }];
    }),
  );
}
