import type { Evidence } from "../../src/openapi/document.ts";
import { type Fields, isFields } from "../lint/value.ts";
import { rulesAt } from "./rules.ts";

/** A contradiction in the vendor's documentation, and what the contract makes of it. */
export interface Quirk {
  documented: string;
  taken: string;
  reason: string;
}

const isQuirk = (value: unknown): value is Quirk =>
  isFields(value) && ["documented", "taken", "reason"].every((key) => typeof value[key] === "string");

const isEvidence = (value: unknown): value is Evidence =>
  isFields(value) && typeof value["level"] === "string" && typeof value["source"] === "string";

/** The contradictions that are noted at a part of a contract. */
export function quirksAt(node: Fields): Quirk[] {
  const noted = node["x-quirk"];
  return Array.isArray(noted) ? noted.filter(isQuirk) : [];
}

/** Ends a text with a full stop, and keeps Markdown from reading a placeholder like <id> as HTML. */
function sentence(text: string): string {
  const safe = text.replace(/`[^`]*`|</g, (part) => (part === "<" ? "&lt;" : part));
  return /[.!?]$/.test(safe) ? safe : `${safe}.`;
}

function evidenceNote({ level, source, note }: Evidence): string {
  const word = level.charAt(0).toUpperCase() + level.slice(1);
  return `*${word}:* ${sentence(source)}${note === undefined ? "" : ` ${sentence(note)}`}`;
}

const quirkNote = ({ documented, taken, reason }: Quirk): string =>
  `> **Contradiction.** ${sentence(documented)} **Taken:** ${sentence(taken)} **Because:** ${sentence(reason)}`;

/** What a part of a contract requires, how we know it, and where its documentation contradicts itself. */
export function notesAt(node: Fields): string[] {
  const evidence = node["x-evidence"];
  return [
    ...rulesAt(node),
    ...(isEvidence(evidence) ? [evidenceNote(evidence)] : []),
    ...quirksAt(node).map(quirkNote),
  ];
}
