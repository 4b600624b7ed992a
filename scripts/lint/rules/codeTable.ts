import { type Contract, componentSchemas, placesOf } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";

const names = "x-enum-varnames";
const meanings = "x-enumDescriptions";
const fewestCodes = 3;

/** A code table names and explains each of its values. */
export const codeTable: Rule = {
  name: "code-table",
  *check(contract) {
    for (const schema of placesOf(contract, "schema")) {
      yield* nameFaults(schema);
      yield* meaningFaults(schema);
    }
    yield* tables(contract).flatMap(missingFaults);
  },
};

/** The values of an enum; null stands for no value and is not counted. */
function valuesOf(schema: Place): unknown[] {
  const values = schema.at("enum")?.value;
  return Array.isArray(values) ? values.filter((value) => value !== null) : [];
}

function nameFaults(schema: Place): Fault[] {
  const place = schema.at(names);
  const values = valuesOf(schema).length;
  if (place === undefined || place.entries.length === values) return [];
  const message = `${names} has ${place.entries.length} names for ${values} values.`;
  return [{ place, message, remedy: "Give each value of enum one name, in order." }];
}

function meaningFaults(schema: Place): Fault[] {
  const place = schema.at(meanings);
  if (place === undefined) return [];
  const values = valuesOf(schema).map(String);
  const lacking = values
    .filter((value) => place.at(value) === undefined)
    .map((value) => ({ place, message: `${meanings} does not say what ${value} means.`, remedy: "Add it." }));
  const foreign = place.entries
    .filter(([value]) => !values.includes(value))
    .map(([value, text]) => ({
      place: text,
      message: `${meanings} explains ${value}, which is no value of the enum.`,
      remedy: "Delete it or add the value.",
    }));
  return [...lacking, ...foreign];
}

function isCode(value: unknown): boolean {
  return typeof value === "string" || Number.isInteger(value);
}

function tables(contract: Contract): Place[] {
  return componentSchemas(contract).filter((schema) => {
    const values = valuesOf(schema);
    return values.length >= fewestCodes && values.every(isCode);
  });
}

function missingFaults(schema: Place): Fault[] {
  return [names, meanings]
    .filter((extension) => schema.at(extension) === undefined)
    .map((extension) => ({
      place: schema,
      message: `The code table ${schema.name} has no ${extension}.`,
      remedy: `Add ${extension} for its values.`,
    }));
}
