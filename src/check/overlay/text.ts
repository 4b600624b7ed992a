import { stringify } from "yaml";
import type { Overlay } from "./overlay.ts";

/** Endings of the files that an overlay can be written to. */
export const overlayEndings = /\.(ya?ml|json)$/i;

/** An overlay as the text of a file: JSON or YAML, by the file's name. */
export const overlayText = (overlay: Overlay, file: string): string =>
  /\.json$/i.test(file)
    ? `${JSON.stringify(overlay, undefined, 2)}\n`
    : stringify(overlay, { aliasDuplicateObjects: false, lineWidth: 110 });
