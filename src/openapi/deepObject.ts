import type { OpenApiDocument, Parameter, Schema } from "./document.ts";
import { resolverOf } from "./reference.ts";

/** The forms that a parameter of the query may have: values, and objects with a parameter of their own for each key. */
export interface ParameterForms {
  values: Schema[];
  objects: Schema[];
}

/** Tells whether a parameter may be an object, sent in brackets: `start[gte]=2014-03-01`. */
export const isDeepObject = ({ style }: Parameter): boolean => style === "deepObject";

/** The forms of a parameter; references to the forms are resolved. */
export function formsOf(document: OpenApiDocument, parameter: Parameter): ParameterForms {
  const { schema: resolve } = resolverOf(document);
  const { schema = {} } = parameter;
  if (!isDeepObject(parameter)) return { values: [schema], objects: [] };
  const whole = resolve(schema);
  const forms = (whole.anyOf ?? whole.oneOf ?? [whole]).map(resolve);
  return {
    values: forms.filter(({ type }) => type !== "object"),
    objects: forms.filter(({ type }) => type === "object"),
  };
}

/** The names under which a parameter may stand in an address: `date`, `date[gte]`, `date[lte]`. */
export function addressNames(document: OpenApiDocument, parameter: Parameter): string[] {
  const { name } = parameter;
  const { values, objects } = formsOf(document, parameter);
  const keys = objects.flatMap(({ properties = {} }) => Object.keys(properties));
  return [...(values.length > 0 ? [name] : []), ...keys.map((key) => `${name}[${key}]`)];
}
