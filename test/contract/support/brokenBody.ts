import type { OpenApiDocument, Schema } from "../../../src/openapi/document.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { composition } from "./composition.ts";

/** A body that the contract does not allow, and what is wrong with it. */
export interface BrokenBody {
  fault: string;
  value: Record<string, unknown>;
}

function without(sample: Record<string, unknown>, names: string[]): BrokenBody {
  const kept = Object.entries(sample).filter(([name]) => !names.includes(name));
  return { fault: `without ${names.join(" and ")}`, value: Object.fromEntries(kept) };
}

const simpleTypes = ["string", "number", "integer", "boolean"];

function isSimple(document: OpenApiDocument, schema: Schema): boolean {
  const { type } = resolverOf(document).schema(schema);
  return typeof type === "string" && simpleTypes.includes(type);
}

/** The sample with one field after the other made an object where the contract wants a simple value. */
function mistyped(document: OpenApiDocument, parts: Schema[], sample: Record<string, unknown>): BrokenBody[] {
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return properties
    .filter(([name, schema]) => name in sample && isSimple(document, schema))
    .map(([name]) => ({ fault: `${name} of a wrong type`, value: { ...sample, [name]: { wrong: true } } }));
}

/** Every way to break a sample by one required field, by all fields of which one is required, and by a wrong type. */
export function brokenBodies(document: OpenApiDocument, schema: Schema, sample: object): BrokenBody[] {
  const parts = composition(document, schema, ["allOf"]);
  const required = parts.flatMap((part) => part.required ?? []);
  const choices = parts.map((part) => (part.anyOf ?? []).flatMap((choice) => choice.required ?? []));
  const fields = { ...sample };
  return [
    ...required.map((name) => without(fields, [name])),
    ...choices.filter((names) => names.length > 0).map((names) => without(fields, names)),
    ...mistyped(document, parts, fields),
  ];
}
