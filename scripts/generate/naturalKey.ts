import type { NaturalKey } from "../../src/client/operation.ts";
import type { OpenApiDocument, Schema } from "../../src/openapi/document.ts";
import { type OperationEntry, listOperations, requestMedia } from "../../src/openapi/operations.ts";
import { resolverOf } from "../../src/openapi/reference.ts";

/** Names of the fields of a schema and of what it is composed of. */
function fieldsOf(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, allOf = [] } = resolverOf(document).schema(schema);
  return [...Object.keys(properties), ...allOf.flatMap((part) => fieldsOf(document, part))];
}

/** The parameter of a list that looks for a field as it is, or for a part of it. */
function parameterFor({ operation, parameters }: OperationEntry, field: string): NaturalKey | undefined {
  const filters = Object.entries(operation["x-behavior"].filters ?? {});
  const filter = filters.find(
    ([, { field: compared, compare = "match" }]) => compared === field && compare === "match",
  );
  if (filter !== undefined) return { field, parameter: filter[0] };
  const search = parameters.find((parameter) => parameter["x-search"]?.[field] !== undefined);
  return search && { field, parameter: search.name, isSearch: true };
}

/**
 * How what a create makes is found again: by a field that no two records share, that the create takes, and that the
 * list of the same resource looks for. Undefined where there is none.
 */
export function naturalKeyOf(document: OpenApiDocument, entry: OperationEntry): NaturalKey | undefined {
  const { action, entity } = entry.operation["x-behavior"];
  const body = requestMedia(entry)?.schema;
  if (action !== "create" || entry.operation.deprecated === true || body === undefined) return undefined;
  const list = listOperations(document).find(
    ({ operation }) => operation["x-method"] === "list" && operation.tags[0] === entry.operation.tags[0],
  );
  const unique = document.components.schemas[entity]?.["x-entity"]?.unique ?? [];
  const taken = fieldsOf(document, body);
  return (
    list &&
    unique
      .filter((field) => taken.includes(field))
      .map((field) => parameterFor(list, field))
      .find(Boolean)
  );
}
