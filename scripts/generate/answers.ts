import { forms } from "../../src/drift/forms.ts";
import type { Shape, ShapeData } from "../../src/drift/shape.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { listOperations, responseMedia } from "../../src/openapi/operations.ts";
import { referenceName, resolverOf } from "../../src/openapi/reference.ts";
import { banner } from "./text.ts";

type ShapeOf = (schema: Schema) => Shape;

/** A schema with what it is composed of; it is open where one of its parts is. */
function mergedSchema(document: OpenApiDocument, { allOf = [], ...own }: Schema): Schema {
  const parts = [...allOf.map((part) => mergedSchema(document, resolverOf(document).schema(part))), own];
  const whole: Schema = { ...parts[0] };
  for (const part of parts.slice(1)) {
    Object.assign(whole, part, {
      properties: { ...whole.properties, ...part.properties },
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    });
  }
  return whole;
}

/** The fields of an object, apart by whether they are always there, and the shape of all others. */
function fieldData({ properties, required = [], additionalProperties }: Schema, shapeOf: ShapeOf): ShapeData {
  const fields = (isRequired: boolean): Record<string, Shape> | undefined => {
    const chosen = Object.entries(properties ?? {}).filter(
      ([name]) => required.includes(name) === isRequired,
    );
    if (chosen.length === 0) return undefined;
    return Object.fromEntries(chosen.map(([name, schema]) => [name, shapeOf(schema)]));
  };
  const always = fields(true);
  const sometimes = fields(false);
  const isOpen = additionalProperties === true && properties !== undefined;
  return {
    ...(always && { r: always }),
    ...(sometimes && { o: sometimes }),
    ...(isOpen && { x: "" }),
    ...(typeof additionalProperties === "object" && { x: shapeOf(additionalProperties) }),
  };
}

/** What a text, a number or a flag has to be beyond its type. */
function valueData({ enum: table, const: constant, pattern, format }: Schema): ShapeData {
  const values = table ?? (constant === undefined ? undefined : [constant]);
  const isForm = format !== undefined && (pattern !== undefined || format in forms);
  return {
    ...(values && { v: values }),
    ...(pattern !== undefined && { p: pattern }),
    ...(isForm && { f: format }),
  };
}

function shapeOfWhole(schema: Schema, shapeOf: ShapeOf): Shape {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return { a: alternatives.map(shapeOf) };
  const types = [schema.type ?? []].flat().join("|");
  const items = schema.items === undefined ? "" : shapeOf(schema.items);
  const data: ShapeData = {
    ...fieldData(schema, shapeOf),
    ...(items !== "" && { i: items }),
    ...valueData(schema),
  };
  if (Object.keys(data).length === 0) return types;
  return types === "" ? data : { t: types, ...data };
}

/** Makes shapes from schemas; those of components are kept in `named`, but for what is no longer than its name. */
function shapeMaker(document: OpenApiDocument, named: Map<string, Shape>): ShapeOf {
  const shapeOfNamed = (name: string): Shape => {
    const reference = `#${name}`;
    const known = named.get(name);
    if (known !== undefined) return typeof known === "string" ? known : reference;
    named.set(name, {});
    const shape = shapeOf(document.components.schemas[name] ?? {});
    named.set(name, shape);
    return typeof shape === "string" ? shape : reference;
  };
  const shapeOf: ShapeOf = (schema) =>
    schema.$ref === undefined
      ? shapeOfWhole(mergedSchema(document, schema), shapeOf)
      : shapeOfNamed(referenceName(schema.$ref));
  return shapeOf;
}

function bodiesOf(document: OpenApiDocument, shapeOf: ShapeOf): [string, Record<string, Shape>][] {
  return listOperations(document).flatMap((entry) => {
    const successes = Object.keys(entry.operation.responses).filter((status) => status.startsWith("2"));
    const bodies = successes.flatMap((status) => {
      const schema = responseMedia(document, entry, status)?.schema;
      return schema === undefined ? [] : [[status, shapeOf(schema)] as const];
    });
    return bodies.length === 0 ? [] : [[entry.operation.operationId, Object.fromEntries(bodies)]];
  });
}

const linesOf = (entries: [string, unknown][]): string[] =>
  entries.map(([name, data]) => `    ${name}: ${JSON.stringify(data)},`);

/** TypeScript source of the shapes of all successful answers. */
export function answersSource(document: OpenApiDocument): string {
  const named = new Map<string, Shape>();
  const operations = bodiesOf(document, shapeMaker(document, named));
  const shapes = [...named].filter(([, shape]) => typeof shape !== "string");
  return [
    banner,
    'import type { Answers } from "../../src/drift/shape.ts";',
    "",
    "/** Shapes of every successful answer. */",
    "export const answers: Answers = {",
    "  operations: {",
    ...linesOf(operations),
    "  },",
    "  shapes: {",
    ...linesOf(shapes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    "  },",
    "};",
    "",
  ].join("\n");
}
