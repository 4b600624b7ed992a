import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";
import { readContract } from "../../../scripts/contract.ts";
import { apis } from "../../../scripts/paths.ts";
import { type Answerer, answerers, complete } from "./answerers.ts";
import { type Kind, type Part, kinds, ofKind, partsOfContract } from "./parts.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Parts of the contract that a test has exercised, by who answered. */
    exercised?: Partial<Record<Answerer, Part[]>>;
  }
}

/** The test files that are about the contract of an API. */
const modulesOf = (api: string, modules: readonly TestModule[]): TestModule[] =>
  modules.filter(({ moduleId }) => moduleId.includes(`/test/contract/${api}/`));

const exercisedBy = (modules: TestModule[], answerer: Answerer): Set<Part> =>
  new Set(
    modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => test.meta().exercised?.[answerer] ?? []),
    ),
  );

/** Whether all the tests of the API ran, and not only some that were asked for. */
function ranAll(modules: TestModule[]): boolean {
  const [first] = modules;
  if (first === undefined) return false;
  const files = readdirSync(dirname(first.moduleId)).filter((name) => name.endsWith(".test.ts"));
  return (
    files.length === modules.length &&
    modules.every(({ children }) => [...children.allTests("skipped")].length === 0)
  );
}

function row(kind: Kind, all: Set<Part>, missing: Part[]): string {
  const total = ofKind(kind, all).length;
  const exercised = total - ofKind(kind, missing).length;
  const percent = total === 0 ? 100 : Math.floor((exercised / total) * 100);
  return `  ${kind.padEnd(20)} ${String(exercised).padStart(6)} / ${String(total).padEnd(6)} ${percent} %`;
}

const shown = 20;

function listOf(gaps: Part[]): string {
  const more = gaps.length > shown ? [`and ${gaps.length - shown} more`] : [];
  return [...gaps.slice(0, shown), ...more].map((line) => `\n  ${line}`).join("");
}

function report(api: string, answerer: Answerer, modules: TestModule[]): void {
  const all = partsOfContract(readContract(api));
  const exercised = exercisedBy(modules, answerer);
  const missing = [...all].filter((part) => !exercised.has(part));
  const rows = kinds.map((kind) => row(kind, all, missing));
  console.log([`Contract coverage, ${api}, ${answerer}`, ...rows, ""].join("\n"));
  const gaps = complete[answerer].flatMap((kind) => ofKind(kind, missing));
  if (gaps.length === 0) return;
  console.error(`The contract tests of ${api} on its ${answerer} leave these out:${listOf(gaps)}`);
  process.exitCode = 1;
}

/** Prints, after all tests of an API, how much of its contract they exercise on whom; a gap fails the run. */
export default class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: TestRunEndReason): void {
    if (reason === "interrupted") return;
    for (const api of apis) {
      const ofApi = modulesOf(api, modules);
      if (!ranAll(ofApi)) continue;
      for (const answerer of answerers) report(api, answerer, ofApi);
    }
  }
}
