import type { OpenApiDocument, Parameter, Schema } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import { shapesOf } from "../../openapi/shapes.ts";
import type { Subschemas } from "../subschemas.ts";
import { isFreeText } from "./freeText.ts";
import { isSensitive } from "./sensitive.ts";

/** Names of the parameters of an operation in one place whose values may be shown. */
export type ShownParameters = (entry: OperationEntry | undefined, place: Parameter["in"]) => Set<string>;

/**
 * Tells the parameters that may be shown: neither they nor what they filter by is sensitive. A filter by a field
 * that is not known, such as a name made of two, is shown where it cannot be any text.
 */
export function shownParametersOf(document: OpenApiDocument, { of }: Subschemas): ShownParameters {
  const shapes = shapesOf(document);
  const filteredField = ({ operation }: OperationEntry, { name }: Parameter): Schema | undefined => {
    const { entity, filters = {} } = operation["x-behavior"];
    const [record, filter] = [document.components.schemas[entity], filters[name]];
    return record && filter && shapes.atPath(record, filter.field);
  };
  const isHidden = (entry: OperationEntry, parameter: Parameter): boolean => {
    const schemas = of(parameter.schema ?? {});
    if (parameter["x-sensitive"] !== undefined || isSensitive(schemas)) return true;
    const field = filteredField(entry, parameter);
    if (field !== undefined) return isSensitive(of(field));
    return entry.operation["x-behavior"].filters?.[parameter.name] !== undefined && isFreeText(schemas);
  };
  return (entry, place) => {
    if (entry === undefined) return new Set();
    const parameters = entry.parameters.filter((parameter) => parameter.in === place);
    return new Set(parameters.filter((parameter) => !isHidden(entry, parameter)).map(({ name }) => name));
  };
}
