import type { Evidence } from "../openapi/document.ts";
import { follow } from "../openapi/reference.ts";
import type { Fault, Session } from "./rule.ts";

/** The side that is wrong: our contract, the caller, the sandbox, or the vendor's server. */
export type Side = "contract" | "client" | "sandbox" | "live";

/** Which side is wrong, and why it is taken to be. */
export interface Verdict {
  side: Side;
  why: string;
}

/** Rules that look at what the caller has sent. */
const rulesOnRequests = new Set(["request-schema", "undocumented-parameter", "undocumented-operation"]);

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === "object" && value !== null && "level" in value && "source" in value;

/** The evidence that holds for a place of the contract: its own, or that of the nearest place around it. */
export function evidenceAt({ document }: Session, specPointer: string): Evidence | undefined {
  const parts = specPointer.split("/");
  for (let length = parts.length; length > 0; length -= 1) {
    const found = follow(document, `${parts.slice(0, length).join("/")}/x-evidence`);
    if (isEvidence(found)) return found;
  }
  return undefined;
}

const isSandbox = (url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname === "sandbox.localhost" || hostname === "localhost" || hostname.startsWith("127.");
};

/** Tells which side a fault is on. */
export function verdictOf(session: Session, rule: string, { observation, specPointer }: Fault): Verdict {
  if (rulesOnRequests.has(rule)) {
    return { side: "client", why: "The request is not one that the contract has." };
  }
  if (isSandbox(observation.exchange.url)) {
    return {
      side: "sandbox",
      why: "The answer came from this machine, where the contract is to be performed.",
    };
  }
  const evidence = evidenceAt(session, specPointer);
  const source = evidence?.source ?? "the vendor's documentation";
  if (evidence?.level === "inferred" || evidence?.level === "assumed") {
    return { side: "contract", why: `The contract has this ${evidence.level} from: ${source}.` };
  }
  return { side: "live", why: `The vendor's server does not do what is known from: ${source}.` };
}
