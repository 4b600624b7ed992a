import { afterEach } from "vitest";
import { canaries } from "./values.ts";
import { seenSince } from "./watch.ts";

let known: string[] | undefined;

// A file of its own, for it is run again for each file of tests, and what watches is to be there once.
afterEach(() => {
  const texts = seenSince();
  if (texts.length === 0) return;
  known ??= canaries();
  const seen = known.filter((canary) => texts.some((text) => text.includes(canary)));
  if (seen.length > 0)
    throw new Error(`An error or the log shows keys or personal data: ${seen.join(", ")}.`);
});
