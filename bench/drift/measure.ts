import { type Slug, slugs } from "../../src/sandbox/contracts.ts";
import { progress } from "../report.ts";
import { type ChosenDrift, chooseDrifts } from "./chosen.ts";
import type { Drift } from "./kind.ts";
import type { Outcome, Trial } from "./outcome.ts";
import { startProxy } from "./proxy.ts";
import { seenOf } from "./seen.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type Target, type TargetOptions, openTarget } from "./target.ts";
import { dreddBefore } from "./tools/dredd.ts";
import { check, checkHar, checkWrite } from "./tools/ours.ts";
import { startPrism } from "./tools/prism.ts";
import { redocly } from "./tools/redocly.ts";
import type { Tool } from "./tools/tool.ts";
import { runTraffic } from "./traffic.ts";

/** Part of the work on one API, for one process. */
export interface Task {
  slug: Slug;
  /** Which of how many equal parts. */
  share: number;
  shares: number;
  seed: string;
  /** Kinds to look at, by id. */
  only: RegExp;
  /** Tools to ask, by name. */
  tools: RegExp;
  cleanRuns: number;
}

async function withTarget<Result>(
  subject: Subject,
  options: TargetOptions,
  work: (target: Target) => Promise<Result>,
): Promise<Result> {
  const target = openTarget(subject, options);
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

/** Lets a tool look at the drift, and tells what of it is new. */
async function tryTool(
  subject: Subject,
  tool: Tool,
  { kind, drift }: { kind: string; drift: Drift },
  known: ReadonlySet<string>,
): Promise<Trial> {
  return withTarget(subject, { spoil: drift.spoil }, async (target) => {
    const complaints = await tool.look(target, drift.pace);
    const fresh = complaints.filter((complaint) => !known.has(complaint));
    return { kind, tool: tool.name, complaints: fresh, spoilt: target.spoilt() };
  });
}

const day = 86_400_000;

/** Moments at which clean runs begin: the demo data are others each time. */
const momentOf = (index: number): string =>
  new Date(Date.parse("2026-01-07T05:30:00Z") + index * 17.3 * day).toISOString();

async function cleanRun(subject: Subject, index: number): Promise<Outcome["clean"][number]> {
  return withTarget(subject, { clock: momentOf(index) }, async (target) => {
    const begun = performance.now();
    const complaints = await check.look(target);
    return { complaints, seconds: (performance.now() - begun) / 1000 };
  });
}

async function openTools(
  subject: Subject,
  wanted: RegExp,
): Promise<{ tools: Tool[]; close(): Promise<void> }> {
  const proxy = await startProxy(subject);
  const prism = await startPrism(subject, proxy);
  const tools = [check, checkWrite, checkHar, prism, redocly, dreddBefore(subject, proxy)];
  return {
    tools: tools.filter(({ name }) => wanted.test(name)),
    async close() {
      await prism.close();
      await proxy.close();
    },
  };
}

const isShare = ({ share, shares }: Task, index: number): boolean => index % shares === share;

/** Looks at the drifts and makes the clean runs of a process's part. */
export async function measure(task: Task): Promise<Outcome> {
  const subject = subjectOf(task.slug);
  const exchanges = await withTarget(subject, {}, (target) => runTraffic(target));
  const chosen = chooseDrifts(subject, seenOf(subject, exchanges), task.seed);
  const outcome: Outcome = { places: {}, trials: [], alarms: {}, clean: [] };
  for (const { kind, drift } of chosen) outcome.places[kind.id] = drift?.place ?? null;
  const { tools, close } = await openTools(subject, task.tools);
  try {
    for (const tool of tools) {
      outcome.alarms[tool.name] = await withTarget(subject, {}, (target) => tool.look(target));
    }
    await lookAtDrifts(subject, task, chosen, tools, outcome);
  } finally {
    await close();
  }
  for (let index = 0; index < task.cleanRuns; index += 1) {
    if (!isShare(task, index)) continue;
    progress(`${task.slug}: clean run ${index + 1} of ${task.cleanRuns} …`);
    outcome.clean.push(await cleanRun(subject, index));
  }
  return outcome;
}

async function lookAtDrifts(
  subject: Subject,
  task: Task,
  chosen: ChosenDrift[],
  tools: Tool[],
  outcome: Outcome,
): Promise<void> {
  for (const [index, { kind, drift }] of chosen.entries()) {
    if (drift === undefined || !isShare(task, index) || !task.only.test(kind.id)) continue;
    progress(`${task.slug}: ${kind.id}, ${drift.place} …`);
    const trials: Trial[] = [];
    for (const tool of tools) {
      const known = new Set(outcome.alarms[tool.name]);
      const done = trials.find((trial) => trial.tool === tool.includes && trial.complaints.length > 0);
      const trial = done ?? (await tryTool(subject, tool, { kind: kind.id, drift }, known));
      trials.push({ ...trial, tool: tool.name });
      progress(`  ${tool.name}: ${trial.complaints[0] ?? "nothing"}`);
    }
    outcome.trials.push(...trials);
  }
}

/** Tells whether a text is the slug of an API. */
export const isSlug = (text: string): text is Slug => slugs.some((slug) => slug === text);
