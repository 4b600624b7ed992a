import type { RuleClass } from "../../src/check/rule.ts";
import type { Slug } from "../../src/sandbox/contracts.ts";
import { kinds } from "./kinds/all.ts";
import type { Outcome, Trial } from "./outcome.ts";

/** What was found out about one API. */
export interface ApiResult extends Outcome {
  slug: Slug;
}

/** Puts together what several processes have found out about an API. */
export const merged = (slug: Slug, outcomes: Outcome[]): ApiResult => ({
  slug,
  places: Object.assign({}, ...outcomes.map(({ places }) => places)),
  alarms: Object.assign({}, ...outcomes.map(({ alarms }) => alarms)),
  trials: outcomes.flatMap(({ trials }) => trials),
  clean: outcomes.flatMap(({ clean }) => clean),
});

/** The names of the tools that have looked, in their order. */
export const toolsOf = ({ trials }: ApiResult): string[] => [...new Set(trials.map(({ tool }) => tool))];

/** Tells whether a tool has found a kind; undefined where it has not looked. */
export function isFound({ trials }: ApiResult, kind: string, tool: string): boolean | undefined {
  const trial = trials.find((one: Trial) => one.kind === kind && one.tool === tool);
  return trial && trial.complaints.length > 0;
}

/** How many kinds of a class a tool has found, of how many. */
export interface Count {
  found: number;
  of: number;
}

/** Counts what a tool has found, in one class or in all. */
export function countOf(result: ApiResult, tool: string, ofClass?: RuleClass): Count {
  const looked = kinds
    .filter((kind) => ofClass === undefined || kind.class === ofClass)
    .map(({ id }) => isFound(result, id, tool))
    .filter((found) => found !== undefined);
  return { found: looked.filter(Boolean).length, of: looked.length };
}
