import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiDocument, parseOpenApiDocument } from "../src/openapi/document.ts";
import { ContractError } from "./contractError.ts";
import { root } from "./paths.ts";

/**
 * The bundled contract of an API.
 * @throws {ContractError} when it has not been made
 */
export function readContract(api: string): OpenApiDocument {
  const file = join(root, "generated", api, "openapi.json");
  if (existsSync(file)) return parseOpenApiDocument(readFileSync(file, "utf8"), file);
  throw new ContractError(`generated/${api}/openapi.json is missing. Run npm run generate first.`);
}
