import type { Coverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { LeftOut } from "../leftOut.ts";

/** How a check came by its exchanges: it only read, it wrote too, or it was handed a recording. */
export type Mode = "read-only" | "write" | "passive";

/** A finding as a report has it. */
export interface ReportedFinding extends Finding {
  /** Whether an earlier report has it; only there when the report is held against one. */
  status?: "new" | "known";
}

/** What became of an earlier report. */
export interface Since {
  /** When the earlier check ended, in UTC. */
  checkedAt: string;
  /** Findings of the earlier report whose operation was called again and no longer shows them. */
  gone: Finding[];
  /** Findings of the earlier report that were not looked for again. */
  unseen: Finding[];
}

/** What one of several tools has looked at and found. */
export interface ToolSummary {
  /** Short name of the tool: `dredd`. */
  name: string;
  version: string;
  /** How much it has looked at, by what it is: `{ transaction: 40 }`. */
  checked: Record<string, number>;
  /** How many findings it has. */
  findings: number;
  /** Operations that it cannot call. */
  leftOut?: LeftOut[];
}

/** What a check has seen of an API and found; `report.schema.json` describes it as JSON. */
export interface Report {
  /** Short name of the API: `seventime`. */
  api: string;
  baseUrl: string;
  mode: Mode;
  /** When the check ended, or a recording does, in UTC. */
  checkedAt: string;
  /** How many exchanges were held against the contract. */
  exchanges: number;
  /** How many requests the check has sent. */
  requests: number;
  coverage: Coverage;
  /** Operations that the check was to call and that have shown nothing. */
  leftOut: LeftOut[];
  /** When each operation last answered as documented, in UTC, by its id; those that an error concerns are left out. */
  verified: Record<string, string>;
  /** Only there when other tools than the check have looked as well. */
  tools?: ToolSummary[];
  /** The worst come first. */
  findings: ReportedFinding[];
  /** Only there when the report is held against an earlier one. */
  since?: Since;
}

/** How a report looks. */
export interface ReportOptions {
  /** Only a terminal is told to have colours. */
  colour?: boolean;
}
