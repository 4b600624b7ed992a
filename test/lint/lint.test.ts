import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";
import { fixture } from "./mutate.ts";

const folders: string[] = [];

/** A copy of the fixture with a text in one of its files replaced. */
function copyWith(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "timepact-lint-"));
  folders.push(folder);
  cpSync(dirname(fixture), folder, { recursive: true });
  const path = join(folder, "bookshop", file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  return join(folder, "bookshop");
}

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function lint(...words: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "scripts/lint.ts"), ...words], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.concurrent("node scripts/lint.ts", () => {
  test("finds nothing in a contract that breaks no rule", async () => {
    const { code, stdout } = await lint(fixture, "--json");
    expect(JSON.parse(stdout)).toEqual({ findings: [] });
    expect(code).toBe(0);
  });

  test("tells where a file is broken", async () => {
    const { code, stdout } = await lint(copyWith("schemas/book.yaml", "[isbn]", "[isbn"), "--json");
    const { findings } = JSON.parse(stdout);
    expect(findings[0]).toMatchObject({ rule: "yaml", line: 10, file: expect.stringMatching(/book\.yaml$/) });
    expect(code).toBe(1);
  });

  test("tells Redocly's findings beside our own", async () => {
    const folder = copyWith(
      "paths/authors.yaml",
      "operationId: listAuthors\n    summary: List authors\n",
      "tag: a\n",
    );
    const { code, stdout } = await lint(folder, "--json");
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["operation-operationId", "operation-summary", "struct"]));
    expect(code).toBe(1);
  });

  test("says rule, file, line, column, fault and remedy to a person", async () => {
    const { stdout, stderr } = await lint(copyWith("schemas/book.yaml", "[isbn]", "[ean]"));
    expect(stdout).toMatch(
      /book\.yaml:9:14 entity-field\n {2}x-entity of Book names ean.*\n {2}Mend the field/,
    );
    expect(stderr).toBe("1 finding in bookshop.\n");
  });

  test("does not run for an API that is not there", async () => {
    const { code, stdout, stderr } = await lint("library");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("There is no API library");
  });
});
