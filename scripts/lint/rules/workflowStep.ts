import { type Contract, workflowsFile } from "../contract.ts";
import type { Operation } from "../operation.ts";
import { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";

/** The places under the keys of an object or a list; none where there is neither. */
const inside = (place: Place | undefined, key: string): Place[] =>
  (place?.at(key)?.entries ?? []).map(([, child]) => child);

const stepsOf = (workflows: Place): Place[] =>
  inside(workflows, "workflows").flatMap((workflow) => inside(workflow, "steps"));

/** What a parameter is sent as, without the key in brackets that an object filter has. */
const sentAs = (parameter: Place): string =>
  `${parameter.text("in")} ${parameter.text("name")?.replace(/\[.*\]$/, "")}`;

function* parameterFaults(step: Place, { title, parameters }: Operation): Iterable<Fault> {
  const known = parameters.map(sentAs);
  const sent = inside(step, "parameters");
  for (const place of sent.filter((parameter) => !known.includes(sentAs(parameter)))) {
    const message = `${title} has no parameter ${place.text("name")} in its ${place.text("in")}.`;
    yield { place, message, remedy: `It has: ${known.join(", ") || "none"}.` };
  }
  const required = parameters.filter((parameter) => parameter.at("required")?.value === true).map(sentAs);
  const missing = required.filter((parameter) => !sent.map(sentAs).includes(parameter));
  if (missing.length === 0) return;
  const message = `The step sends ${title} without ${missing.join(", ")}.`;
  yield { place: step, message, remedy: "Add it to the parameters of the step." };
}

function* stepFaults({ operations }: Contract, step: Place): Iterable<Fault> {
  const id = step.text("operationId");
  const operation = operations.find(({ place }) => place.text("operationId") === id);
  if (operation !== undefined) {
    yield* parameterFaults(step, operation);
    return;
  }
  const message = `The step ${step.text("stepId")} calls ${id}, which the contract does not have.`;
  yield { place: step.at("operationId") ?? step, message, remedy: "Name an operationId of the contract." };
}

/** A step of a workflow calls an operation that there is, with parameters that it has. */
export const workflowStep: Rule = {
  name: "workflow-step",
  *check(contract) {
    const workflows = Place.find(contract.sources, { file: workflowsFile, pointer: [] });
    if (workflows === undefined) return;
    for (const step of stepsOf(workflows)) yield* stepFaults(contract, step);
  },
};
