import { formsOf, isDeepObject } from "./deepObject.ts";
import type { OpenApiDocument, Parameter, Schema } from "./document.ts";
import type { Problem } from "./problem.ts";

/** One parameter of an address: its name, and for `start[gte]` the key of the object. */
interface Named {
  name: string;
  key: string | undefined;
}

function readName(written: string, parameters: Parameter[]): Named {
  const [, name = "", key] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(written) ?? [];
  const isKey = parameters.some((parameter) => parameter.name === name && isDeepObject(parameter));
  return isKey ? { name, key } : { name: written, key: undefined };
}

/** Tells whether a parameter is a list with commas between its values. */
const isList = ({ explode, style }: Parameter): boolean => style === "form" && explode === false;

/** The values of a query by the parameters' names; what stands in brackets becomes an object, a list an array. */
export function readQuery(parameters: Parameter[], query: URLSearchParams): Record<string, unknown> {
  const lists = new Set(parameters.filter(isList).map(({ name }) => name));
  const values = new Map<string, string | string[]>();
  const objects = new Map<string, Map<string, string>>();
  for (const [written, value] of query) {
    const { name, key } = readName(written, parameters);
    if (key === undefined) values.set(name, lists.has(name) ? value.split(",") : value);
    else objects.set(name, (objects.get(name) ?? new Map<string, string>()).set(key, value));
  }
  const read = [...objects].map(([name, object]) => [name, Object.fromEntries(object)] as const);
  return Object.fromEntries<unknown>([...values, ...read]);
}

/** The problems of parameters that are sent twice, or as a value and as an object at a time. */
export function repetitionProblems(parameters: Parameter[], query: URLSearchParams): Problem[] {
  const written = [...new Set(query.keys())];
  const places = written.flatMap((name) => {
    const { name: parameter, key } = readName(name, parameters);
    const isTwice = query.getAll(name).length > 1;
    if (key === undefined) return isTwice ? [parameter] : [];
    return [...(isTwice ? [`${parameter}/${key}`] : []), ...(query.has(parameter) ? [parameter] : [])];
  });
  return [...new Set(places)].map((place) => ({
    pointer: `/query/${place}`,
    keyword: "repeated",
    message: "is sent more than once",
  }));
}

const anyOf = (schemas: Schema[]): Schema => (schemas.length === 1 ? { ...schemas[0] } : { anyOf: schemas });

/** The schema of a parameter as {@link readQuery} reads it; a key that an object does not document is refused. */
export function parameterSchema(document: OpenApiDocument, parameter: Parameter): Schema {
  const { values, objects } = formsOf(document, parameter);
  const closed = anyOf(objects.map((schema) => ({ additionalProperties: false, ...schema })));
  if (objects.length === 0) return anyOf(values);
  // Only the form that was sent is asked, so that a mistake in it is one problem.
  return values.length === 0 ? closed : { if: { type: "object" }, then: closed, else: anyOf(values) };
}
