import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/paths.ts";

/** A step of the action. */
export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
}

/** The action, as far as tests look at it. */
export interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: Step[] };
}

/** The action as it is written. */
export const actionText = readFileSync(join(root, "action.yml"), "utf8");

/** The action that people use. */
export const action: Action = parse(actionText);
