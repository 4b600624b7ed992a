import type { Observation } from "./observation.ts";
import type { Fault, Rule, RuleClass, Session, Severity } from "./rule.ts";
import { curlOf } from "./curl.ts";
import { hideUnknownPath } from "./unknownPath.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** One difference between what was seen and the contract, however often it was seen. */
export interface Finding {
  rule: string;
  class: RuleClass;
  severity: Severity;
  /** Null where the contract has no such operation. */
  operationId: string | null;
  method: string;
  /** Template of the path; of an operation that is not known, the path with ids as `{id}`. */
  path: string;
  message: string;
  specPointer: string;
  dataPointer: string;
  /** In how many places it was seen. */
  count: number;
  /** Which side is wrong, as far as can be told. */
  verdict: Verdict;
  /** The first request that showed it, as a line for a shell; the key is an environment variable. */
  curl: string;
}

/** Path of an observation for a report: a template, so that no value of it is shown. */
const pathOf = ({ document }: Session, { entry, address }: Observation): string =>
  entry?.path ?? hideUnknownPath(document, address, () => "{id}");

/** What stays the same from run to run, so that a finding is known again. */
export const identityOf = ({
  rule,
  method,
  path,
  specPointer,
  dataPointer,
}: Pick<Finding, "rule" | "method" | "path" | "specPointer" | "dataPointer">): string =>
  [rule, method, path, specPointer, dataPointer].join(" ");

const methodOf = ({ exchange }: Observation): string => exchange.method.toUpperCase();

function findingOf(session: Session, { id, class: ruleClass, severity }: Rule, fault: Fault): Finding {
  const { observation, message, specPointer, dataPointer } = fault;
  return {
    rule: id,
    class: ruleClass,
    severity,
    operationId: observation.entry?.operation.operationId ?? null,
    method: methodOf(observation),
    path: pathOf(session, observation),
    message,
    specPointer,
    dataPointer,
    count: 1,
    verdict: verdictOf(session, id, fault),
    curl: curlOf(session.document, observation),
  };
}

const order: Severity[] = ["error", "warning", "info"];

/** Findings in the order of reports. */
export const worstFirst = (findings: Finding[]): Finding[] =>
  findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));

/** What rules find in a session; what is found more than once is one finding. The worst come first. */
export function findingsOf(session: Session, rules: readonly Rule[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const rule of rules) {
    for (const fault of rule.check(session)) {
      const { observation } = fault;
      const place = { method: methodOf(observation), path: pathOf(session, observation) };
      const key = identityOf({ rule: rule.id, ...place, ...fault });
      const known = found.get(key);
      if (known === undefined) found.set(key, findingOf(session, rule, fault));
      else known.count += 1;
    }
  }
  return worstFirst([...found.values()]);
}
