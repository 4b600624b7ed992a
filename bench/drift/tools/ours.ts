import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRecorded } from "../../../src/check/check.ts";
import { CheckError } from "../../../src/check/checkError.ts";
import { checkLive } from "../../../src/check/live.ts";
import type { Report } from "../../../src/check/report/report.ts";
import type { Target } from "../target.ts";
import { runTraffic } from "../traffic.ts";
import type { Tool } from "./tool.ts";

/** What a report complains of, apart from what is only worth knowing. */
const complaintsOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, method, path, specPointer, dataPointer }) =>
      [rule, method, path, specPointer, dataPointer].join(" "),
    );

const budget = 5000;

/** Has the check drive a target, by GET alone or writing too; no complaint when it could not run. */
async function drive(
  target: Target,
  pace: { budget: number } | undefined,
  journalIn?: string,
): Promise<string[]> {
  const { slug, document, baseUrl } = target.subject;
  try {
    const { report } = await checkLive(
      { api: slug, document, baseUrl },
      {
        fetch: target.fetch,
        key: target.backend.headers,
        wrongKey: target.wrongHeaders,
        budget: pace?.budget ?? budget,
        isPaced: pace !== undefined,
        journalIn,
        signal: new AbortController().signal,
      },
    );
    return complaintsOf(report);
  } catch (error) {
    if (error instanceof CheckError) return [];
    throw error;
  }
}

/** `timepact check`, read-only. */
export const check: Tool = { name: "check", isOurs: true, look: (target, pace) => drive(target, pace) };

/** `timepact check --write`, which reads first. */
export const checkWrite: Tool = {
  name: "check --write",
  isOurs: true,
  includes: check.name,
  async look(target, pace) {
    const folder = await mkdtemp(join(tmpdir(), "timepact-drift-"));
    try {
      return await drive(target, pace, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** `timepact check --har`, of the script. */
export const checkHar: Tool = {
  name: "check --har",
  isOurs: true,
  async look(target) {
    const { slug, document, baseUrl } = target.subject;
    return complaintsOf(checkRecorded({ api: slug, document, baseUrl }, await runTraffic(target)));
  },
};
