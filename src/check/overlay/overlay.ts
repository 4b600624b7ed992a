import type { Subject } from "../check.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { type Action, actionsBetween } from "./actions.ts";
import { mendContract } from "./mendContract.ts";

/** A difference that no change of the contract makes right. */
export interface Unmended extends Pick<
  Finding,
  "rule" | "method" | "path" | "message" | "specPointer" | "dataPointer" | "count"
> {
  why: string;
}

/** A document of OpenAPI Overlay 1.0. */
export interface Overlay {
  overlay: "1.0.0";
  info: { title: string; version: string };
  actions: Action[];
  "x-unmended"?: Unmended[];
}

/** What would make a contract agree with what was seen. */
export interface Drift {
  /** Undefined where no change of the contract makes anything right. */
  overlay: Overlay | undefined;
  /** What the contract cannot be made to agree with. */
  unmended: Unmended[];
}

/** Why a finding is left, by what it is about. */
function whyOf({ verdict, class: ruleClass }: Finding): string {
  if (verdict.side === "client") return "The request is at fault, and not the contract.";
  if (ruleClass === "behavior") return "This is a fault of what the server does, and no schema describes it.";
  return "No change of the contract alone makes this right.";
}

function unmendedOf(finding: Finding): Unmended {
  const { rule, method, path, message, specPointer, dataPointer, count } = finding;
  return { rule, method, path, message, specPointer, dataPointer, count, why: whyOf(finding) };
}

/** What would make a contract agree with exchanges: an overlay of the nodes that differ, and what is left. */
export function driftOf(subject: Subject, exchanges: Exchange[]): Drift {
  const { document, notes, left } = mendContract(subject, exchanges);
  const actions = actionsBetween(subject.document, document, notes);
  const unmended = left.map(unmendedOf);
  if (actions.length === 0) return { overlay: undefined, unmended };
  const { info } = subject.document;
  return {
    overlay: {
      overlay: "1.0.0",
      info: { title: `${info.title}: what answers have that the contract has not`, version: info.version },
      actions,
      ...(unmended.length === 0 ? {} : { "x-unmended": unmended }),
    },
    unmended,
  };
}
