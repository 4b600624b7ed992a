import type { Part } from "./report.ts";

/** What --help prints. */
export const helpOf = (parts: Part[]): string => `Usage: npm run bench [-- [PART...] [--json]]

Measures the clients beside their peers, in one run on this machine. Without PART: all of them.

${parts.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join("\n")}

  --json   the figures as one JSON document on stdout
  --help   this text

The peers are installed into bench/node_modules when they are not there.
Exit code: 0 every bar is met, 1 one is not, 2 could not run.`;
