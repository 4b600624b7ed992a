import type { OpenApiDocument } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { mainSchemeName } from "../../openapi/sendKey.ts";

/** Why an operation is not called by a run that only reads and has one key; undefined where it may be called. */
export function reasonAgainst(document: OpenApiDocument, { operation }: OperationEntry): string | undefined {
  if (operation["x-repeat"] === "once") return "it is a GET that changes something";
  const ways = operation.security ?? document.security ?? [];
  const own = mainSchemeName(document);
  const isOpen = ways.length === 0 || ways.some((way) => Object.keys(way).every((name) => name === own));
  if (isOpen) return undefined;
  const others = [...new Set(ways.flatMap((way) => Object.keys(way)))].filter((name) => name !== own);
  return `it needs another key (${others.join(" or ")})`;
}
