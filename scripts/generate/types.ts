import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { documentForTypes, openFormats } from "./typeSchemas.ts";

/** TypeScript names of the formats of times. */
export const timeTypes: Record<string, string> = {
  "date-time": "UtcDateTime",
  "wall-date-time": "WallDateTime",
  "wall-minute": "WallMinute",
  date: "CalendarDate",
  "offset-date-time": "OffsetDateTime",
  "time-of-day": "TimeOfDay",
  "utc-timestamp": "UtcTimestamp",
  "utc-timestamp-or-zero": "UtcTimestampOrZero",
};

const { factory, SyntaxKind } = ts;

/** `number & {}`: any number, without swallowing the literals beside it in a union. */
const openType = (keyword: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
  factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(keyword),
    factory.createTypeLiteralNode([]),
  ]);

function typeOfFormat(format: string | undefined): ts.TypeNode | undefined {
  if (format === openFormats.integer) return openType(SyntaxKind.NumberKeyword);
  if (format === openFormats.string) return openType(SyntaxKind.StringKeyword);
  const name = timeTypes[format ?? ""];
  return name === undefined ? undefined : factory.createTypeReferenceNode(name);
}

const nullable = (type: ts.TypeNode): ts.TypeNode =>
  factory.createUnionTypeNode([type, factory.createLiteralTypeNode(factory.createNull())]);

/** An editor shows plain words of a comment first; openapi-typescript writes them as a tag, after the format. */
const plainComments = (source: string): string =>
  source.replace(/^ +\* Format: .*\n(?= +\* @)/gm, "").replaceAll("@description ", "");

/** The import of those types of time that a source uses. */
function importOfTimes(source: string): string {
  const used = Object.values(timeTypes).filter((name) => new RegExp(`: ${name}\\b`).test(source));
  return `import type { ${used.join(", ")} } from "../../src/client/time.ts";\n`;
}

/** TypeScript source of the types of a contract. */
export async function typesSource(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(JSON.stringify(documentForTypes(document)), {
    silent: true,
    alphabetize: false,
    transform(schema) {
      if (!("format" in schema)) return undefined;
      const type = typeOfFormat(schema.format);
      if (type === undefined) return undefined;
      return Array.isArray(schema.type) && schema.type.includes("null") ? nullable(type) : type;
    },
  });
  const source = plainComments(astToString(nodes));
  return importOfTimes(source) + source;
}
