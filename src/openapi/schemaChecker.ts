import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Schema } from "./document.ts";
import { type Problem, problemOf } from "./problem.ts";

const contractId = "contract";

const schemasPointer = "#/components/schemas/";

/** What a schema of the contract that has a name goes by, so that it is compiled once for all that refer to it. */
const idOf = (name: string): string => `urn:contract:${name}`;

/** Formats of ours that say what a text means; its form is held by `pattern`. */
const ourFormats = [
  "object-id",
  "wall-date-time",
  "wall-minute",
  "utc-timestamp",
  "utc-timestamp-or-zero",
  "time-of-day",
  "offset-date-time",
];

/** A reference that holds wherever it stands. */
const referenceTo = (target: string): string => {
  const name = target.startsWith(schemasPointer) ? target.slice(schemasPointer.length) : "/";
  return name.includes("/") ? contractId + target : idOf(name);
};

/** The schema with references that hold wherever it stands. */
const withContract = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? referenceTo(value) : value,
  );

function ajvOf(document: OpenApiDocument, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options });
  formats.default(ajv);
  for (const format of ourFormats) ajv.addFormat(format, true);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(withContract(schema), idOf(name));
  }
  return ajv.addSchema({ components: document.components }, contractId);
}

/** An `if` that is not met only says that what follows from it has problems, and they are there beside it. */
const isFinding = ({ keyword }: ErrorObject): boolean => keyword !== "if";

/** Checks a value against a schema of the contract; the problems' pointers begin with the place. */
export type SchemaChecker = (schema: Schema, value: unknown, place: string) => Problem[];

/**
 * Makes the checker of a contract's schemas. Each is compiled when it is first needed, and kept.
 *
 * With `coerceTypes` the texts of an address are first turned into what the schema asks for, in place.
 */
export function createSchemaChecker(
  document: OpenApiDocument,
  options: { coerceTypes?: boolean } = {},
): SchemaChecker {
  const ajv = ajvOf(document, options);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const validate = compiled.get(schema) ?? ajv.compile(withContract(schema));
    compiled.set(schema, validate);
    return validate;
  };
  return (schema, value, place) => {
    const validate = validatorOf(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).filter(isFinding).map((error) => problemOf(place, error));
  };
}
