import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { schemaNames } from "./model.ts";
import { banner, docComment, linesOf } from "./text.ts";

function tableSource(document: OpenApiDocument, name: string): string {
  const schema = document.components.schemas[name];
  const values = schema?.enum ?? [];
  const names = schema?.["x-enum-varnames"] ?? [];
  const descriptions = schema?.["x-enumDescriptions"] ?? {};
  const members = values.flatMap((value, index) => {
    const text = descriptions[String(value)];
    const comment = text === undefined ? [] : [docComment(linesOf(text), "  ")];
    return [...comment, `  ${names[index] ?? String(value)}: ${JSON.stringify(value)},`];
  });
  const comment = docComment(linesOf(schema?.description ?? name));
  return [
    comment,
    `export const ${name} = {`,
    ...members,
    "} as const;",
    "",
    comment,
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
  ].join("\n");
}

/** TypeScript source of the code tables: each a constant and a type of one name. */
export function valuesSource(document: OpenApiDocument): string {
  const tables = schemaNames(document).tables.map((name) => tableSource(document, name));
  return [banner, "", tables.join("\n\n"), ""].join("\n");
}
