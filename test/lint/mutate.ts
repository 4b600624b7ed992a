import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readExtensions } from "../../scripts/lint/extensions.ts";
import type { Finding } from "../../scripts/lint/finding.ts";
import { readSources } from "../../scripts/lint/load.ts";
import { ownFindings, syntaxFindings } from "../../scripts/lint/own.ts";
import { rules } from "../../scripts/lint/rules/index.ts";
import { Source } from "../../scripts/lint/source.ts";

/** The folder of a contract that breaks no rule. */
export const fixture = fileURLToPath(new URL("fixture/bookshop", import.meta.url));

/** A text to look for in a file of the fixture, and what to write there; a file that is not there is made. */
export type Change = readonly [file: string, from: string, to: string];

/** A fault put into the fixture, the one rule that must find it, and words of what it then says. */
export interface Mutation {
  readonly rule: string;
  readonly when: string;
  readonly changes: readonly Change[];
  readonly says: string;
}

const clean = readSources(fixture);
const extensions = readExtensions(`${fixture}/../extensions.yaml`);

/** What our rules find in the fixture after these changes. */
export function findingsAfter(changes: readonly Change[]): Finding[] {
  const texts = new Map<string, string>();
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? read(file);
    if (!text.includes(from)) throw new Error(`${file} of the fixture has no ${JSON.stringify(from)}.`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  const changed = new Map([...texts].map(([file, text]) => [file, new Source(text)]));
  expect(syntaxFindings("bookshop", changed)).toEqual([]);
  return ownFindings("bookshop", new Map([...clean, ...changed]), extensions, rules);
}

/** Tests that each mutation is found by its rule and by no other. */
export function testMutations(mutations: readonly Mutation[]): void {
  test.each(mutations)("$rule: $when", ({ rule, changes, says }) => {
    const findings = findingsAfter(changes);
    const texts = findings.map(({ message, remedy }) => `${message} ${remedy}`);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
    expect(texts).toContainEqual(expect.stringContaining(says));
  });
}

function read(file: string): string {
  const path = `${fixture}/${file}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
