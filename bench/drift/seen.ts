import type { Exchange } from "../../src/check/exchange.ts";
import type { Schema } from "../../src/openapi/document.ts";
import { isFields } from "../../src/openapi/fields.ts";
import type { OperationEntry } from "../../src/openapi/operations.ts";
import { jsonOf } from "./exchange.ts";
import { type Subject, answerSchema, recordsIn, rowPointers } from "./subject.ts";
import { walk } from "./walk.ts";

/** A field that answers show. */
export interface Field {
  /** The schema of the objects that have it. */
  owner: Schema;
  /** What the contract calls that schema, or where it stands. */
  ownerName: string;
  name: string;
  schema: Schema;
  isRequired: boolean;
  /** Whether it stands around records, in a record, or in an object inside one. */
  level: "envelope" | "record" | "nested";
  values: unknown[];
}

/** A call with its answer, both parsed. */
export interface Look {
  entry: OperationEntry;
  sent: unknown;
  status: number;
  body: unknown;
}

/** What a clean API has answered. */
export interface Seen {
  looks: Look[];
  /** The fields that lists and reads have shown. */
  fields: Field[];
}

const isReading = ({ entry, status }: Look): boolean =>
  ["list", "read"].includes(entry.operation["x-behavior"].action) && status === 200;

/** Schemas of records, as an operation answers with them. */
function recordSchema({ shapes }: Subject, entry: OperationEntry, answer: Schema): Schema | undefined {
  const pointers = rowPointers(entry);
  if (pointers === undefined) return shapes.at(answer, entry.operation["x-item"] ?? "");
  const items = shapes.at(answer, pointers.rows)?.items;
  return items && shapes.at(items, pointers.item);
}

/** Gathers fields by the schema that owns them. */
class Fields {
  readonly #subject: Subject;
  readonly #names: Map<Schema, string>;
  readonly #found = new Map<Schema, Map<string, Field>>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#names = new Map(
      Object.entries(subject.document.components.schemas).map(([name, schema]) => [schema, name]),
    );
  }

  /** Adds the fields of a value; of an object inside its outermost one they are nested. */
  add(schema: Schema, value: unknown, level: "envelope" | "record", within: string): void {
    const { shapes } = this.#subject;
    const outermost = shapes.resolve(schema);
    walk(shapes, schema, value, (holder, name, owner) => {
      const known = this.#found.get(owner) ?? new Map<string, Field>();
      this.#found.set(owner, known);
      const property = shapes.properties(owner)[name] ?? {};
      const field: Field = known.get(name) ?? {
        owner,
        ownerName: this.#names.get(owner) ?? `an object in ${within}`,
        name,
        schema: property,
        isRequired: shapes.required(owner).includes(name),
        level: level === "record" && owner !== outermost ? "nested" : level,
        values: [],
      };
      known.set(name, field);
      field.values.push(holder[name]);
    });
  }

  all(): Field[] {
    return [...this.#found.values()].flatMap((fields) => [...fields.values()]);
  }
}

/** What stands around the records of an answer. */
function envelopeOf(entry: OperationEntry, body: unknown): unknown {
  const pointer = rowPointers(entry)?.rows ?? entry.operation["x-item"] ?? "";
  const inner = pointer.split("/")[1];
  if (!isFields(body) || inner === undefined) return body;
  return { ...body, [inner]: Array.isArray(body[inner]) ? [] : {} };
}

function fieldsIn(subject: Subject, looks: Look[]): Field[] {
  const fields = new Fields(subject);
  for (const { entry, status, body } of looks) {
    const answer = answerSchema(subject, entry, status);
    const record = answer && recordSchema(subject, entry, answer);
    if (answer === undefined || record === undefined) continue;
    const { operationId } = entry.operation;
    for (const one of recordsIn(entry, body)) fields.add(record, one, "record", operationId);
    if (record !== subject.shapes.resolve(answer)) {
      fields.add(answer, envelopeOf(entry, body), "envelope", operationId);
    }
  }
  return fields.all();
}

/** Sorts out what a clean API has answered. */
export function seenOf(subject: Subject, exchanges: Exchange[]): Seen {
  const looks = exchanges.flatMap((exchange): Look[] => {
    const match = subject.find(exchange.method, exchange.url);
    if (match === undefined) return [];
    return [
      {
        entry: match.entry,
        sent: jsonOf(exchange.requestBody),
        status: exchange.status,
        body: jsonOf(exchange.responseBody),
      },
    ];
  });
  return { looks, fields: fieldsIn(subject, looks.filter(isReading)) };
}
