import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/paths.ts";
import { readContract, slugs } from "../../src/sandbox/contracts.ts";
import { blocksOf } from "../docs/support/blocks.ts";
import { action, actionText } from "./actionFile.ts";
import { type Validator, openValidator } from "./validator.ts";

let validator: Validator;
beforeAll(async () => {
  validator = await openValidator();
});
afterAll(() => validator.remove());

const { inputs, outputs, runs } = action;
const inputsIn = (text: string): string[] =>
  [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name = ""]) => name);

describe("action.yml", () => {
  test("is an action in the eyes of GitHub", async () => {
    expect(await validator.faults("action.yml", actionText)).toEqual([]);
  });

  test.each([
    ["a step without a shell", "      shell: bash\n", ""],
    ["a context that is none", "{{ inputs.budget }}", "{{ input.budget }}"],
    ["a key that is none", "using: composite", "using: composit"],
  ])("with %s is none", async (_, from, to) => {
    const broken = actionText.replace(from, to);
    expect(broken).not.toBe(actionText);
    expect(await validator.faults("action.yml", broken)).not.toEqual([]);
  });

  test("hands every input to a step, and every output is of a step", () => {
    const steps = JSON.stringify(runs.steps);
    expect(new Set(inputsIn(steps))).toEqual(new Set(Object.keys(inputs)));
    const ids = new Set(runs.steps.flatMap(({ id }) => id ?? []));
    for (const { value } of Object.values(outputs)) {
      const [, id = "", name = ""] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      expect(ids).toContain(id);
      const writes =
        name === "exit-code" ? actionText : readFileSync(join(root, "action/conclude.ts"), "utf8");
      expect(writes).toMatch(name === "exit-code" ? /exit-code=\$code/ : new RegExp(`\\b${name}\\b`));
    }
  });

  test("puts no expression into a script, where its text would be run", () => {
    for (const { run = "" } of runs.steps) expect(run).not.toContain("${{");
  });

  test("hands the key on under the names that the contracts have, and on no command line", () => {
    const ofKey = runs.steps.flatMap(({ env = {} }) =>
      Object.entries(env).flatMap(([name, value]) => (value === "${{ inputs.key }}" ? [name] : [])),
    );
    const named = slugs.map((slug) => {
      const { components, security } = readContract(slug);
      const [scheme = ""] = Object.keys(security?.[0] ?? {});
      return components.securitySchemes[scheme]?.["x-environment"];
    });
    expect(ofKey.toSorted()).toEqual(named.toSorted());
    for (const { run = "" } of runs.steps) for (const name of ofKey) expect(run).not.toContain(name);
  });

  test("writes nothing and opens no issue unless it is asked to", () => {
    expect([inputs["write"]?.default, inputs["issues"]?.default]).toEqual(["false", "false"]);
    expect([inputs["api"]?.required, inputs["key"]?.required]).toEqual([true, true]);
  });
});

interface Job {
  steps: { uses?: string; with?: Record<string, string> }[];
}

const workflows = readdirSync(join(root, ".github/workflows")).map((name): [string, string] => [
  `.github/workflows/${name}`,
  readFileSync(join(root, ".github/workflows", name), "utf8"),
]);
const inGuide = blocksOf("docs/guides/check.md")
  .filter(({ language }) => language === "yaml")
  .map(({ place, code }): [string, string] => [`.github/workflows/${place.replace(/\W/g, "-")}.yml`, code]);

function stepsOf(text: string): Job["steps"] {
  const { jobs }: { jobs: Record<string, Job> } = parse(text);
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

test("a workflow with a permission that is none is none", async () => {
  const [[path, text] = ["", ""]] = inGuide;
  const faults = await validator.faults(path, text.replace("issues: write", "issue: write"));
  expect(faults).toEqual([expect.stringContaining("issue")]);
});

describe.each([...workflows, ...inGuide])("%s", (path, text) => {
  test("is a workflow in the eyes of GitHub", async () => {
    expect(await validator.faults(path, text)).toEqual([]);
  });
});

describe("the workflows of the guide", () => {
  const steps = inGuide
    .flatMap(([, text]) => stepsOf(text))
    .filter(({ uses = "" }) => uses.startsWith("timepact/timepact@"));

  test("use the action of this version, with inputs that it has and all that it requires", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
    expect(steps.length).toBeGreaterThan(1);
    for (const { uses, with: given = {} } of steps) {
      expect(uses).toBe(`timepact/timepact@v${version}`);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      expect(given["key"]).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/);
    }
  });

  test("may write issues where they open some", () => {
    const [, watch = ""] = inGuide.find(([, text]) => text.includes("issues: true")) ?? [];
    expect(parse(watch)).toMatchObject({
      on: { schedule: [{ cron: expect.any(String) }] },
      permissions: { contents: "read", issues: "write" },
    });
  });
});
