import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { listOperations } from "../../../src/openapi/operations.ts";

/** An operation that a tool cannot call, and why. */
export interface LeftOut {
  operationId: string;
  reason: string;
}

/** The operations that Dredd cannot call. */
export const unsendableByDredd = (document: OpenApiDocument): LeftOut[] =>
  listOperations(document).flatMap(({ operation: { operationId }, parameters }) => {
    const needed = parameters.find(
      ({ in: place, name, required }) => place === "query" && required === true && name.includes("-"),
    );
    const reason = `It needs ${needed?.name} in its query, and Dredd reads no name with a hyphen there.`;
    return needed === undefined ? [] : [{ operationId, reason }];
  });
