import { execFile } from "node:child_process";
import { join } from "node:path";
import { redoclyEnvironment, root } from "../paths.ts";
import type { Finding } from "./finding.ts";
import { LintError } from "./lintError.ts";
import { type Fields, isFields, stringsIn } from "./value.ts";

const program = join(root, "node_modules/@redocly/cli/bin/cli.js");
const configuration = join(root, "redocly.yaml");

/**
 * What Redocly finds in a contract by the rules of redocly.yaml; a warning counts as much as an error.
 * @throws {LintError} when Redocly cannot run
 */
export async function redoclyFindings(file: string): Promise<Finding[]> {
  const output = await lintOutput(file);
  return problemsIn(output).map((problem) => findingOf(file, problem));
}

/** Redocly exits with 1 where it has findings and also where it cannot run: then it prints no JSON. */
function lintOutput(file: string): Promise<string> {
  const format = ["--format", "json", "--max-problems", "1000000"];
  const parameters = [program, "lint", file, "--config", configuration, ...format];
  const options = { maxBuffer: Number.POSITIVE_INFINITY, env: redoclyEnvironment };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith("{")) resolve(stdout);
      else reject(new LintError(`Redocly cannot check ${file}: ${stderr.trim() || error?.message}`));
    });
  });
}

function problemsIn(output: string): Fields[] {
  const report: unknown = JSON.parse(output);
  const problems = isFields(report) ? report["problems"] : undefined;
  return Array.isArray(problems) ? problems.filter(isFields) : [];
}

function findingOf(file: string, problem: Fields): Finding {
  const [location] = Array.isArray(problem["location"]) ? problem["location"] : [];
  const start = fieldsAt(location, "start");
  const suggestions = stringsIn(problem["suggest"]);
  const reference = problem["reference"];
  return {
    rule: String(problem["ruleId"]),
    file: String(fieldsAt(location, "source")["ref"] ?? file),
    line: Number(start["line"] ?? 1),
    column: Number(start["col"] ?? 1),
    message: String(problem["message"]).trim(),
    remedy:
      suggestions.length > 0
        ? `Perhaps ${suggestions.join(" or ")} is meant.`
        : `See ${typeof reference === "string" ? reference : "https://redocly.com/docs/cli/rules"}.`,
  };
}

function fieldsAt(value: unknown, key: string): Fields {
  const inner = isFields(value) ? value[key] : undefined;
  return isFields(inner) ? inner : {};
}
