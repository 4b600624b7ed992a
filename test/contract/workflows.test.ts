import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workflowsFile } from "../../scripts/lint/contract.ts";
import { root } from "../../scripts/paths.ts";
import { type Slug, slugs } from "../../src/sandbox/contracts.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { type Listening, listen } from "../../src/sandbox/server/listen.ts";
import { type RunStep, runRespect } from "../../scripts/testContract/respect/run.ts";
import {
  readWorkflows,
  runSteps,
  workflowsOf,
  writtenSteps,
} from "../../scripts/testContract/respect/workflows.ts";

const failed = (steps: RunStep[]): string[] =>
  steps.flatMap(({ workflowId, stepId, checks }) =>
    checks.filter(({ passed }) => !passed).map(({ message }) => `${workflowId} ${stepId}: ${message}`),
  );

const sandbox = createSandbox({ rateLimit: false });
let server: Listening;
beforeAll(async () => {
  server = await listen(sandbox);
});
afterAll(async () => {
  await server.close();
  await sandbox.close();
});

const run = (slug: Slug, signal: AbortSignal, file = workflowsOf(slug)) =>
  runRespect(file, { name: slug, url: server.apis[slug].baseUrl }, signal);

describe.each(slugs)("the workflows of %s", (slug) => {
  test("say what they and their steps do", () => {
    const parts = readWorkflows(slug).flatMap(({ steps, ...workflow }) => [
      { name: workflow.workflowId, words: [workflow.summary, workflow.description] },
      ...steps.map(({ stepId, description }) => ({ name: stepId, words: [description] })),
    ]);
    expect(parts.filter(({ words }) => words.some((text) => !text)).map(({ name }) => name)).toEqual([]);
  });

  test("hold on the sandbox, each step with all its criteria", { timeout: 60_000 }, async ({ signal }) => {
    const { passed, text, steps = [] } = await run(slug, signal);
    if (!passed) throw new Error(text);
    expect(failed(steps)).toEqual([]);
    expect(runSteps(steps)).toEqual(writtenSteps(readWorkflows(slug)));
    const criteriaAlone = steps.filter(({ checks }) =>
      checks.every(({ name }) => name !== "status code check"),
    );
    expect(criteriaAlone).toEqual([]);
  });
});

test("a workflow that expects something else fails", { timeout: 60_000 }, async ({ signal }) => {
  const folder = await mkdtemp(join(tmpdir(), "timepact-workflows-"));
  const file = join(folder, workflowsFile);
  const text = readFileSync(workflowsOf("seventime"), "utf8")
    .replace("./openapi.yaml", join(root, "spec/seventime/openapi.yaml"))
    .replace("totalAmountInclTax == 4375", "totalAmountInclTax == 4376");
  await writeFile(file, text);
  try {
    const { passed, steps = [] } = await run("seventime", signal, file);
    expect(passed).toBe(false);
    expect(failed(steps)).toEqual([expect.stringMatching(/^sendInvoice createInvoice: .*4376/)]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
