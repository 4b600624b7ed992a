import type { OpenApiDocument, Parameter, Schema } from "../../openapi/document.ts";
import { placesOf, rootOf } from "../../openapi/fields.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { resolverOf } from "../../openapi/reference.ts";
import type { Known } from "./known.ts";
import { choicesOf, fits, valueText } from "./valueText.ts";

/** What values of parameters are taken from. */
export interface Sources {
  document: OpenApiDocument;
  known: Known;
}

/** The schema of a parameter, without a reference. */
export const schemaOf = ({ document }: Sources, { schema = {} }: Parameter): Schema =>
  resolverOf(document).schema(schema);

/** Words of a name as the names of entities are compared: `location_id`, `userSkills` and `Timekit-App`. */
const bareName = (name: string): string =>
  rootOf(name)
    .replace(/^.*-/, "")
    .replace(/_?ids?$/i, "")
    .replaceAll("_", "")
    .toLowerCase();

/** The entity that a field or a parameter is named after. */
function entityNamed({ components }: OpenApiDocument, name: string): string | undefined {
  const bare = bareName(name);
  const entities = Object.entries(components.schemas).filter(
    ([, schema]) => schema["x-entity"] !== undefined,
  );
  return entities
    .map(([entity]) => entity)
    .find((entity) => [bare, bare.replace(/s$/, "")].includes(entity.toLowerCase()));
}

/** The field that a parameter is about: that of its filter, or one of its own name. */
const fieldOf = ({ operation }: OperationEntry, name: string): string =>
  operation["x-behavior"].filters?.[name]?.field ?? name;

/** The entity whose records a parameter names. */
export function targetOf(document: OpenApiDocument, entry: OperationEntry, name: string): string | undefined {
  const { entity } = entry.operation["x-behavior"];
  const field = fieldOf(entry, name);
  const { references = {}, id } = document.components.schemas[entity]?.["x-entity"] ?? {};
  if (id?.field === name) return entity;
  return references[field] ?? entityNamed(document, field) ?? ownerOf(document, name);
}

/** The entity of which no two records have the same value in a field. */
function ownerOf({ components }: OpenApiDocument, field: string): string | undefined {
  const owners = Object.entries(components.schemas);
  return owners.find(([, schema]) => schema["x-entity"]?.unique?.includes(field) === true)?.[0];
}

/** What names records of an entity: their ids or, where a parameter is free text, what is unique to each. */
function namesOf(
  { document, known }: Sources,
  entity: string,
  name: string,
  { type, format }: Schema,
): unknown[] {
  const unique = document.components.schemas[entity]?.["x-entity"]?.unique ?? [];
  const isText = type === "string" && (format === undefined || format === "email");
  const field = unique.includes(name) ? name : isText ? unique[0] : undefined;
  if (field === undefined) return known.ids(entity);
  return known.records(entity).flatMap((record) => placesOf(record, field).map(({ value }) => value));
}

const isIdFormat = (format = ""): boolean => format === "object-id" || format === "uuid";

/**
 * Values for a parameter as texts: of the records of the operation, of the records that it names, of any field of its
 * name, or the example; none where an id is asked for and none is known.
 */
export function valuesFor(sources: Sources, entry: OperationEntry, parameter: Parameter): string[] {
  const { document, known } = sources;
  const { name, example } = parameter;
  const schema = schemaOf(sources, parameter);
  const { entity } = entry.operation["x-behavior"];
  const texts = (values: unknown[]): string[] => {
    const found = values.flatMap((value) => valueText(value, schema) ?? []);
    return [...new Set(found.filter((text) => fits(text, schema)))];
  };
  const field = fieldOf(entry, name);
  const own = texts(
    known.records(entity).flatMap((record) => placesOf(record, field).map(({ value }) => value)),
  );
  if (own.length > 0) return own;
  const target = targetOf(document, entry, name);
  if (target !== undefined) return texts(namesOf(sources, target, name, schema));
  const choices = choicesOf(schema);
  if (choices.length > 0 || isIdFormat(schema.format)) return choices;
  const elsewhere = [name, field.split(".").at(-1) ?? name].map((one) => texts(known.named(one)));
  return elsewhere.find((found) => found.length > 0) ?? texts([example]);
}
