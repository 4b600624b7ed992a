import { hidden } from "./har/mask.ts";

/** How tools say that something was here: `[authorization redacted]`, `***`. */
const signs = /\bredacted\b|^\W*(removed|hidden|masked|filtered|sanitized)\W*$|^[x*•.]{3,}$/i;

/** Tells whether a text of a recording stands for another that was put away, by us or by another tool. */
export const isPutAway = (text: string): boolean => text.trim() === hidden || signs.test(text.trim());
