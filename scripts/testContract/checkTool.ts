import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLive } from "../../src/check/live.ts";
import { noKey } from "../../src/cli/check.ts";
import { version } from "../../src/cli/package.ts";
import { keyHeaders, mainScheme } from "../../src/openapi/sendKey.ts";
import type { Tool } from "./tool.ts";
import { ToolError } from "./toolError.ts";

/** Our own check, reading and writing. */
export const check: Tool = async ({ subject, key }, signal) => {
  const scheme = mainScheme(subject.document);
  const journalIn = await mkdtemp(join(tmpdir(), "timepact-journal-"));
  try {
    const { report, ending } = await checkLive(subject, {
      fetch,
      key: keyHeaders(scheme, key),
      wrongKey: keyHeaders(scheme, noKey),
      budget: Number.POSITIVE_INFINITY,
      isPaced: false,
      journalIn,
      signal,
    });
    signal.throwIfAborted();
    // A server that keeps failing is a finding all the same; without one, not all was looked at for no reason.
    if (ending !== undefined && report.findings.length === 0) {
      throw new ToolError(`The check of ${subject.api} ended early (${ending}). Run it again.`);
    }
    return {
      version: version(),
      checked: { exchange: report.exchanges },
      findings: report.findings,
      leftOut: report.leftOut,
    };
  } finally {
    await rm(journalIn, { recursive: true });
  }
};
