import type { Coverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";

/** How a check came by its exchanges: it only read, it wrote too, or it was handed a recording. */
export type Mode = "read-only" | "write" | "passive";

/** What a check has seen of an API and found; `report.schema.json` describes it as JSON. */
export interface Report {
  /** Short name of the API: `seventime`. */
  api: string;
  baseUrl: string;
  mode: Mode;
  /** How many exchanges were held against the contract. */
  exchanges: number;
  /** How many requests the check has sent. */
  requests: number;
  coverage: Coverage;
  /** The worst come first. */
  findings: Finding[];
}

/** How a report looks. */
export interface ReportOptions {
  /** Only a terminal is told to have colours. */
  colour?: boolean;
}
