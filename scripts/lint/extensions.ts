import { readFileSync } from "node:fs";
import { type ValidateFunction, Ajv2020 } from "ajv/dist/2020.js";
import { Source } from "./source.ts";
import { LintError } from "./lintError.ts";
import { isFields } from "./value.ts";

/** A validator for each extension that a contract may use. */
export type Extensions = ReadonlyMap<string, ValidateFunction>;

/** Reads the JSON Schemas of the extensions and compiles them. */
export function readExtensions(file: string): Extensions {
  const source = new Source(readFileSync(file, "utf8"));
  const [fault] = source.faults;
  if (fault !== undefined) {
    throw new LintError(`${file}:${fault.line}: ${fault.message}. Mend the YAML and run lint again.`);
  }
  return compileExtensions(source.value, file);
}

/** Compiles one JSON Schema for each key. */
export function compileExtensions(schemas: unknown, file: string): Extensions {
  if (!isFields(schemas)) throw new LintError(`${file} is not a map of extensions. Give each a JSON Schema.`);
  const ajv = new Ajv2020({ strictTypes: false, strictTuples: false });
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      if (!isFields(schema)) throw new LintError(`${file}: ${name} has no JSON Schema. Give it one.`);
      return [name, compile(ajv, name, schema, file)];
    }),
  );
}

function compile(ajv: Ajv2020, name: string, schema: object, file: string): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LintError(
      `${file}: the JSON Schema of ${name} is not valid: ${reason}. Mend it and run lint again.`,
    );
  }
}
