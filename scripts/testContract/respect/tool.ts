import type { Observation } from "../../../src/check/observation.ts";
import { operationPointer } from "../../../src/check/rules/contractPlace.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { attempted, type Target } from "../target.ts";
import { type Tool, type ToolFault, findingsBy, placeless, versionOf } from "../tool.ts";
import { ToolError } from "../toolError.ts";
import { type Check, type RunStep, runRespect } from "./run.ts";
import {
  type Step,
  type Workflow,
  criterion,
  readWorkflows,
  runSteps,
  workflowsOf,
  writtenSteps,
} from "./workflows.ts";

/** What is wrong, and with what inside the operation; empty for the whole of it. */
interface Words extends Pick<ToolFault, "class" | "message" | "dataPointer"> {
  inside: "" | "/responses";
}

/** What Redocly names in its words on a schema: keywords, and fields that are not there. */
const breachesIn = (message: string): string[] => [
  ...new Set(
    [...message.matchAll(/^([A-Z_]+) must (?:have required property '([\w.-]+)')?/gm)].map(
      ([, keyword = "", name]) => keyword.toLowerCase().replaceAll("_", " ") + (name ? ` ${name}` : ""),
    ),
  ),
];

/** Pointer into the body that a condition is about; empty where it is about no single place. */
const pointerIn = (condition: string): string =>
  placeless(/^\$response\.body#(\/[^\s=<>!)]*)/.exec(condition)?.[1] ?? "");

/** What a failed check comes to, in words that hold nothing of the answer. */
function wordsOf({ name, message }: Check, where: string, condition: string | undefined): Words {
  if (name === criterion && condition !== undefined) {
    const text = `${where} does not meet its criterion ${condition}.`;
    return { class: "behavior", message: text, dataPointer: pointerIn(condition), inside: "/responses" };
  }
  if (name === "schema check") {
    const breaches = breachesIn(message).join(", ");
    const text = `the answer to ${where} is not of the documented form${breaches && `: ${breaches}`}.`;
    return { class: "structure", message: text, dataPointer: "", inside: "/responses" };
  }
  if (name === "status code check" || name === "content-type check") {
    const what = name === "status code check" ? "status" : "content type";
    const text = `the answer to ${where} has a ${what} that is not documented.`;
    return { class: "protocol", message: text, dataPointer: "", inside: "/responses" };
  }
  const text = `${where} could not be finished: no answer came, or it lacks what the next steps take from it.`;
  return { class: "protocol", message: text, dataPointer: "", inside: "" };
}

const nameOf = (workflowId: string, stepId: string): string => `step ${stepId} of workflow ${workflowId}`;

/** The request of a step; where none was sent, the operation that the step is to call. */
function observationOf(target: Target, step: Step | undefined, run?: RunStep): Observation {
  const { document, baseUrl } = target.subject;
  if (run?.request !== undefined) return attempted(target, run.request.method, run.request.url);
  const entry = listOperations(document).find(({ operation }) => operation.operationId === step?.operationId);
  return attempted(target, entry?.method ?? "get", baseUrl + (entry?.path ?? "/"));
}

const faultAt = (observation: Observation, { inside, ...words }: Words): ToolFault => ({
  ...words,
  message: `Redocly respect: ${words.message}`,
  observation,
  specPointer: observation.entry ? operationPointer(observation.entry, inside) : "/paths",
});

function faultsOf(target: Target, workflows: Workflow[], run: RunStep): ToolFault[] {
  const { workflowId, stepId, checks } = run;
  const step = workflows
    .find((one) => one.workflowId === workflowId)
    ?.steps.find((one) => one.stepId === stepId);
  const criteria = checks.filter(({ name }) => name === criterion);
  const observation = observationOf(target, step, run);
  return checks
    .filter(({ passed }) => !passed)
    .map((check) => {
      const condition = step?.successCriteria[criteria.indexOf(check)]?.condition;
      return faultAt(observation, wordsOf(check, nameOf(workflowId, stepId), condition));
    });
}

/** The steps that were passed over though nothing before them had failed. */
function unrun(target: Target, workflows: Workflow[], steps: RunStep[]): ToolFault[] {
  const failed = new Set(
    steps.filter(({ checks }) => checks.some(({ passed }) => !passed)).map(({ workflowId }) => workflowId),
  );
  const ran = new Set(runSteps(steps));
  const sound = workflows.filter(({ workflowId }) => !failed.has(workflowId));
  return sound.flatMap((workflow) =>
    workflow.steps
      .filter((step) => writtenSteps([{ ...workflow, steps: [step] }]).some((line) => !ran.has(line)))
      .map((step) => {
        const message = `${nameOf(workflow.workflowId, step.stepId)} was not run with all its criteria.`;
        const words: Words = { class: "protocol", message, dataPointer: "", inside: "" };
        return faultAt(observationOf(target, step), words);
      }),
  );
}

/** Redocly respect: the workflows of the contract, each step with its criteria. */
export const respect: Tool = async (target, signal) => {
  const { api, document, baseUrl } = target.subject;
  const { steps } = await runRespect(workflowsOf(api), { name: api, url: baseUrl }, signal);
  signal.throwIfAborted();
  if (steps === undefined) {
    throw new ToolError(
      `Redocly respect ended before it was through with ${api}. Run npx vitest run test/contract/workflows.test.ts to see what it says.`,
    );
  }
  const workflows = readWorkflows(api);
  const faults = [
    ...steps.flatMap((step) => faultsOf(target, workflows, step)),
    ...unrun(target, workflows, steps),
  ];
  const checks = steps.reduce((sum, step) => sum + step.checks.length, 0);
  return {
    version: versionOf("@redocly/cli"),
    checked: { workflow: workflows.length, step: steps.length, check: checks },
    findings: findingsBy("respect", document, faults),
  };
};
