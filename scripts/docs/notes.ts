import type { Evidence } from "../../src/openapi/document.ts";
import { type JsonObject, isJsonObject } from "./json.ts";

/** A contradiction in the vendor's documentation, and what the contract makes of it. */
export interface Quirk {
  documented: string;
  taken: string;
  reason: string;
}

const isQuirk = (value: unknown): value is Quirk =>
  isJsonObject(value) && ["documented", "taken", "reason"].every((key) => typeof value[key] === "string");

const isEvidence = (value: unknown): value is Evidence =>
  isJsonObject(value) && typeof value["level"] === "string" && typeof value["source"] === "string";

/** The contradictions that are noted at a part of a contract. */
export function quirksAt(node: JsonObject): Quirk[] {
  const noted = node["x-quirk"];
  return Array.isArray(noted) ? noted.filter(isQuirk) : [];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function evidenceNote({ level, source, note }: Evidence): string {
  const word = level.charAt(0).toUpperCase() + level.slice(1);
  return `*${word}:* ${sentence(source)}${note === undefined ? "" : ` ${sentence(note)}`}`;
}

const quirkNote = ({ documented, taken, reason }: Quirk): string =>
  `*Contradiction:* ${sentence(documented)} *Taken:* ${sentence(taken)} *Because:* ${sentence(reason)}`;

/** What is known of how a part of a contract came about, as paragraphs of Markdown. */
export function notesAt(node: JsonObject): string[] {
  const evidence = node["x-evidence"];
  return [...(isEvidence(evidence) ? [evidenceNote(evidence)] : []), ...quirksAt(node).map(quirkNote)];
}
