import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { workflowsFile } from "../../lint/contract.ts";
import { root } from "../../paths.ts";
import type { RunStep } from "./run.ts";

/** A step of a workflow, as its file has it. */
export interface Step {
  stepId: string;
  operationId?: string;
  description?: string;
  successCriteria: { condition: string }[];
}

/** A workflow, as its file has it. */
export interface Workflow {
  workflowId: string;
  summary?: string;
  description?: string;
  steps: Step[];
}

/** File with the workflows of an API. */
export const workflowsOf = (api: string): string => join(root, "spec", api, workflowsFile);

/** Reads the workflows of an API. */
export function readWorkflows(api: string): Workflow[] {
  const { workflows }: { workflows: Workflow[] } = parse(readFileSync(workflowsOf(api), "utf8"));
  return workflows;
}

const line = (workflowId: string, stepId: string, criteria: unknown[]): string =>
  `${workflowId} ${stepId} ${criteria.length}`;

/** What Redocly calls the check of a criterion. */
export const criterion = "success criteria check";

/** Each step as one line: where it stands and how many criteria it has. */
export const writtenSteps = (workflows: Workflow[]): string[] =>
  workflows.flatMap(({ workflowId, steps }) =>
    steps.map(({ stepId, successCriteria }) => line(workflowId, stepId, successCriteria)),
  );

/** Each step that was run as such a line, with the criteria that were looked at. */
export const runSteps = (steps: RunStep[]): string[] =>
  steps.map(({ workflowId, stepId, checks }) =>
    line(
      workflowId,
      stepId,
      checks.filter(({ name }) => name === criterion),
    ),
  );
