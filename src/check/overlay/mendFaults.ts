import type { Observation } from "../observation.ts";
import type { Fault, Rule, Session } from "../rule.ts";
import { responsePlace, responseSchema } from "../rules/contractPlace.ts";
import { hasBody } from "../rules/judged.ts";
import { type ProblemKind, type SchemaProblem, schemaProblems } from "../rules/schemaProblems.ts";
import { groupBy } from "../../openapi/groupBy.ts";
import type { Mend, MendContext, Mender } from "./mend.ts";
import { contentType } from "./menders/contentType.ts";
import { emptyBody } from "./menders/emptyBody.ts";
import { missingField } from "./menders/missingField.ts";
import { movedEnvelope } from "./menders/movedEnvelope.ts";
import { narrowSchema } from "./menders/narrowSchema.ts";
import { undocumentedStatus } from "./menders/undocumentedStatus.ts";
import { unknownField } from "./menders/unknownField.ts";
import { withdrawn } from "./menders/withdrawn.ts";

/** A fault and the rule that tells of it. */
export interface RuleFault {
  rule: Rule;
  fault: Fault;
}

/** What mends the faults of a rule; those of the others no change of a contract makes right. */
const menders: Record<string, Mender> = {
  "wrong-type": narrowSchema,
  "null-value": narrowSchema,
  "wrong-format": narrowSchema,
  "wrong-constraint": narrowSchema,
  "unknown-enum-value": narrowSchema,
  "missing-field": missingField,
  "unknown-field": unknownField,
  envelope: movedEnvelope,
  "undocumented-status": undocumentedStatus,
  redirect: undocumentedStatus,
  "content-type": contentType,
  "empty-body": emptyBody,
  "missing-header": withdrawn,
  "filter-honoured": withdrawn,
  "filter-complete": withdrawn,
  "sort-honoured": withdrawn,
};

/** What is wrong with the schemas of an answer, where a rule tells of its body as a whole. */
function problemsOf(session: Session, { entry, exchange, answer }: Observation): SchemaProblem[] {
  const place = entry && responsePlace(session.document, entry, String(exchange.status));
  const root = place && responseSchema(place);
  return root === undefined ? [] : schemaProblems(session, root, answer);
}

/** Tells what is wrong with the schema at the place of a fault; each answer is held against its schema once. */
function schemaKinds(session: Session): (fault: Fault) => ProblemKind | undefined {
  const known = new Map<Observation, SchemaProblem[]>();
  return ({ observation, specPointer, dataPointer }) => {
    const problems = known.get(observation) ?? problemsOf(session, observation);
    known.set(observation, problems);
    return problems.find((one) => one.dataPointer === dataPointer && one.specPointer === specPointer)?.kind;
  };
}

/** Tells as what a fault is mended: as its rule's or, where that is of a whole body, as what is wrong with it. */
function kindsOf(session: Session): (found: RuleFault) => string {
  const schemaKind = schemaKinds(session);
  return ({ rule, fault }) => {
    if (rule.id === "error-shape") {
      return hasBody(fault.observation) ? (schemaKind(fault) ?? rule.id) : "empty-body";
    }
    if (rule.id !== "envelope") return rule.id;
    const kind = schemaKind(fault);
    return kind === undefined || kind === "missing-field" ? rule.id : kind;
  };
}

/** The changes of a contract that faults ask for. */
export function mendFaults(context: MendContext, faults: RuleFault[]): Mend[] {
  const kindOf = kindsOf(context.session);
  const groups = groupBy(faults, (found) => menders[kindOf(found)]);
  return [...groups].flatMap(
    ([mender, found]) =>
      mender?.(
        context,
        found.map(({ fault }) => fault),
      ) ?? [],
  );
}
