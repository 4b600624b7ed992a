import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDiagnostics } from "../../bench/types/diagnostics.ts";
import { readContract } from "../../scripts/contract.ts";
import { clientModel } from "../../scripts/generate/model.ts";
import { root } from "../../scripts/paths.ts";

const app = (name: string): string => readFileSync(join(root, "bench/types/apps", `${name}.ts`), "utf8");

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, ...groups]) => groups.join("."));

test("reads what the compiler tells", () => {
  const text = `Instantiations:              77740
Memory used:               178970K
Check time:                  1.49s
Total time:                  1.95s
`;
  expect(parseDiagnostics(text)).toEqual({
    totalSeconds: 1.95,
    checkSeconds: 1.49,
    instantiations: 77_740,
    memoryMegabytes: 178.97,
  });
});

test("a figure that is missing is named", () => {
  expect(() => parseDiagnostics("Check time: 1.49s")).toThrow('The compiler told no "Total time".');
});

const operationIds = new Map(
  clientModel(readContract("seventime")).flatMap(({ name, methods }) =>
    methods.map((method): [string, string] => [`${name}.${method.name}`, method.operationId]),
  ),
);

test("both apps use the same 30 operations", () => {
  const ours = matches(app("timepact"), /await seventime\.(\w+)\.(\w+)\(/g).map((method) =>
    operationIds.get(method),
  );
  expect(new Set(ours).size).toBe(30);
  expect(matches(app("heyApi"), /await (\w+)\(/g)).toEqual(ours);
});
