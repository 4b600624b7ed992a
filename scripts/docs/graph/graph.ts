import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type Fields, isFields, stringsIn } from "../../lint/value.ts";

/** A way from one state to another; without `from` it is the beginning. */
export interface Transition {
  from: string | undefined;
  action: string;
  to: string;
  /** When it runs by itself, as a sentence; undefined where it never does. */
  automatic: string | undefined;
  /** What else there is to say of it. */
  notes: string[];
}

/** A graph of states, as `x-graph` of a contract has it. */
export interface Graph {
  name: string;
  title: string;
  states: string[];
  final: string[];
  /** What is held while, as a sentence. */
  holds: string;
  transitions: Transition[];
}

const textAt = (fields: Fields, key: string): string | undefined =>
  typeof fields[key] === "string" ? fields[key] : undefined;

/** What a transition says beside where it leads: its note, how well it is known, and what contradicts it. */
function notesOf(fields: Fields): string[] {
  const { note, "x-evidence": evidence, "x-quirk": quirks } = fields;
  const known = isFields(evidence) ? `Known from: ${String(evidence["source"])}.` : undefined;
  const doubts = Array.isArray(quirks) ? quirks.filter(isFields).map((quirk) => quirk["reason"]) : [];
  return [note, known, ...doubts].filter((text) => typeof text === "string");
}

function transitionsIn(value: unknown): Transition[] {
  const transitions = Array.isArray(value) ? value.filter(isFields) : [];
  return transitions.map((fields) => ({
    from: textAt(fields, "from"),
    action: textAt(fields, "action") ?? "",
    to: textAt(fields, "to") ?? "",
    automatic: textAt(fields, "automatic"),
    notes: notesOf(fields),
  }));
}

/** The graphs that the schemas of a contract describe, in its order. */
export function graphsOf({ components }: OpenApiDocument): Graph[] {
  return Object.values(components.schemas).flatMap((schema) => {
    const fields: unknown = schema;
    const graph = isFields(fields) ? fields["x-graph"] : undefined;
    const [name] = schema.enum ?? [];
    if (!isFields(graph) || typeof name !== "string") return [];
    return [
      {
        name,
        title: schema.title ?? name,
        states: stringsIn(graph["states"]),
        final: stringsIn(graph["final"]),
        holds: textAt(graph, "holds") ?? "",
        transitions: transitionsIn(graph["transitions"]),
      },
    ];
  });
}
