import fc from "fast-check";
import { afterAll, describe, test } from "vitest";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { type Model, commandsOf } from "./commands.ts";
import { kinds } from "./kinds.ts";

const sandbox = createSandbox({ seed: "empty", rateLimit: false });

afterAll(() => sandbox.close());

/** An empty sandbox, and the empty model of it. */
const begin = (prepare: (one: typeof sandbox) => void) => () => {
  sandbox.reset();
  prepare(sandbox);
  const model: Model = { records: new Map(), given: new Set() };
  return { model, real: sandbox };
};

describe.each(kinds)("random sequences on $name", (kind) => {
  test("leave what a simple model says", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(commandsOf(kind), (commands) => fc.asyncModelRun(begin(kind.prepare), commands)),
      { numRuns: 60 },
    );
  });
});
