import type { Evidence, OpenApiDocument } from "../openapi/document.ts";
import { isLoopback } from "../openapi/loopback.ts";
import type { Exchange } from "./exchange.ts";
import { evidenceAt, isOwnQuirk, quirkAt } from "./evidence.ts";
import type { Observation } from "./observation.ts";
import type { Fault, Session } from "./rule.ts";
import { isRefused } from "./rules/judged.ts";
import { requestProblems } from "./rules/requestSchema.ts";

/** The side that is wrong: our contract, the caller, the sandbox, or the vendor's server. */
export type Side = "contract" | "client" | "sandbox" | "live";

/** Which side is wrong, and why it is taken to be. */
export interface Verdict {
  side: Side;
  why: string;
}

/** Rules that look at what the caller has sent. */
const rulesOnRequests = new Set(["request-schema", "undocumented-parameter", "undocumented-operation"]);

const isGuess = (evidence: Evidence | undefined): evidence is Evidence =>
  evidence?.level === "inferred" || evidence?.level === "assumed";

/** The request is what is wrong: a rule says so, or it is not the contract's and was refused with another status. */
function onClient(session: Session, rule: string, { observation, specPointer }: Fault): Verdict | undefined {
  if (rulesOnRequests.has(rule)) {
    const evidence = evidenceAt(session.document, specPointer);
    return rule === "request-schema" && isGuess(evidence)
      ? {
          side: "contract",
          why: `The server took the request, and the contract has this only ${evidence.level} from: ${evidence.source}.`,
        }
      : { side: "client", why: "The request is not one that the contract has." };
  }
  const isRefusal = rule === "undocumented-status" && isRefused(observation);
  const [problem] = isRefusal ? requestProblems(session, observation) : [];
  return problem && { side: "client", why: `The refused request is not the contract's. ${problem.message}` };
}

/** Headers by which servers and proxies tell of themselves; neither the sandbox nor the mock has them. */
const signs = ["server", "via", "x-powered-by"];

const isSigned = ({ responseHeaders }: Exchange): boolean => signs.some((name) => name in responseHeaders);

/** The answer was given on this machine: by the sandbox, or by what cannot be told from it. */
function onSandbox({ exchange }: Observation): Verdict | undefined {
  const url = new URL(exchange.url);
  if (url.hostname === "sandbox.localhost") {
    return { side: "sandbox", why: "The answer is the sandbox's, which is to perform the contract." };
  }
  if (!isLoopback(url) || isSigned(exchange)) return undefined;
  return {
    side: "sandbox",
    why: "The answer came from this machine, where the sandbox or a mock is to perform the contract.",
  };
}

/** The vendor's server and the contract differ: what the contract stands on decides. */
function onVendor(document: OpenApiDocument, specPointer: string): Verdict {
  const evidence = evidenceAt(document, specPointer);
  const source = evidence?.source ?? "the vendor's documentation";
  const quirk = quirkAt(document, specPointer);
  const isSeen = evidence?.level === "observed";
  if (quirk !== undefined && !isSeen && isOwnQuirk(document, specPointer, quirk)) {
    return {
      side: "contract",
      why: `The vendor contradicts itself here, and the contract took one of two readings: ${quirk}.`,
    };
  }
  const aside = quirk === undefined ? "" : ` The vendor contradicts itself nearby: ${quirk}.`;
  if (isGuess(evidence)) {
    return { side: "contract", why: `The contract has this only ${evidence.level} from: ${source}.${aside}` };
  }
  const why = isSeen
    ? `The vendor's server was seen to do otherwise before: ${source}.`
    : `The vendor's server does not do what is known from: ${source}.`;
  return { side: "live", why: why + aside };
}

/** Tells which side a fault is on. */
export const verdictOf = (session: Session, rule: string, fault: Fault): Verdict =>
  onClient(session, rule, fault) ??
  onSandbox(fault.observation) ??
  onVendor(session.document, fault.specPointer);
