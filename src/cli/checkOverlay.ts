import { renameSync, writeFileSync } from "node:fs";
import type { Subject } from "../check/check.ts";
import { CheckError } from "../check/checkError.ts";
import type { Exchange } from "../check/exchange.ts";
import { type Unmended, driftOf } from "../check/overlay/overlay.ts";
import { overlayText } from "../check/overlay/text.ts";
import { counted, visible } from "../check/report/words.ts";

/** Writes a file whole or not at all. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    throw new CheckError(`${file} cannot be written. Give --overlay a file in a folder that is there.`);
  }
}

const lineOf = ({ rule, method, path, message }: Unmended): string =>
  `  ${rule}  ${visible(`${method} ${path}: ${message}`)}`;

const leftWords = (unmended: Unmended[]): string =>
  unmended.length === 0
    ? ""
    : ` What no change of the contract makes right:\n${unmended.map(lineOf).join("\n")}`;

/** Writes what would make the contract agree with exchanges as an overlay, and says what is left. */
export function writeOverlay(subject: Subject, exchanges: Exchange[], file: string): void {
  const { overlay, unmended } = driftOf(subject, exchanges);
  if (overlay === undefined) {
    const why = unmended.length === 0 ? "the contract agrees with all that was seen." : "it would be empty.";
    console.error(`${subject.api}: no overlay was written, for ${why}${leftWords(unmended)}`);
    return;
  }
  writeWhole(file, overlayText(overlay, file));
  const count = counted(overlay.actions.length, "action");
  console.error(`${subject.api}: ${file} mends the contract in ${count}.${leftWords(unmended)}`);
}
