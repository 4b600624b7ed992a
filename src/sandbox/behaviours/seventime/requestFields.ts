import { requestMedia } from "../../../openapi/operations.ts";
import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import type { Call } from "../behaviours.ts";

/** Names that fields have in requests, and in records, where the two differ. */
const renamed: Record<string, Record<string, string>> = {
  DriverJournal: { vehicle: "car" },
  Expense: { taxPercent: "unitTaxPercent" },
  Invoice: { name: "invoiceName" },
  Project: { projectTags: "tags" },
};

/** A number that was sent as a text, or the reverse, as the record has it. */
function converted(types: string[], value: unknown): unknown {
  const isNumber = types.includes("number") || types.includes("integer");
  const isText = types.includes("string");
  if (typeof value === "number" && isText && !isNumber) return String(value);
  if (typeof value === "string" && isNumber && !isText) return Number(value);
  return value;
}

/** What a request says of its record: the fields that the contract takes, under the names that records have. */
export function requestFields({ body, entry }: Call, world: World): Fields {
  const schema = requestMedia(entry)?.schema;
  if (!isFields(body) || schema === undefined) return {};
  const { shapes } = world.model;
  const taken = shapes.properties(schema);
  const { entity } = entry.operation["x-behavior"];
  const { properties } = world.entity(entity);
  const entries = Object.entries(body).filter(([name]) => Object.hasOwn(taken, name));
  return Object.fromEntries(
    entries.map(([sent, value]) => {
      const name = renamed[entity]?.[sent] ?? sent;
      return [name, converted(shapes.types(properties[name] ?? {}), value)];
    }),
  );
}

/** The body of a request as it was sent. */
export const sentOf = ({ body }: Call): Fields => (isFields(body) ? body : {});
