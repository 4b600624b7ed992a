import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Finding } from "./finding.ts";
import { Trouble } from "./trouble.ts";
import { isFields, stringsIn } from "./value.ts";
import type { Fields } from "./value.ts";

const program = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** What Redocly finds in a contract by the rules of redocly.yaml; a warning counts as much as an error. */
export async function redoclyFindings(api: string, root: string): Promise<Finding[]> {
  const output = await run(["lint", root, "--format", "json", "--max-problems", "1000000"]);
  return problemsIn(output).map((problem) => findingOf(api, root, problem));
}

/** Redocly's standard output; it exits with 1 both where it has findings and where it cannot run. */
function run(parameters: readonly string[]): Promise<string> {
  const options = {
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...parameters], options, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith("{")) resolve(stdout);
      else
        reject(
          new Trouble(`Redocly could not run: ${stderr.trim() || error?.message || "it printed nothing"}`),
        );
    });
  });
}

function problemsIn(output: string): Fields[] {
  const report: unknown = JSON.parse(output);
  const problems = isFields(report) ? report["problems"] : undefined;
  return Array.isArray(problems) ? problems.filter(isFields) : [];
}

function findingOf(api: string, root: string, problem: Fields): Finding {
  const [location] = Array.isArray(problem["location"]) ? problem["location"] : [];
  const start = fieldsAt(location, "start");
  const suggestions = stringsIn(problem["suggest"]);
  const reference = problem["reference"];
  return {
    api,
    rule: String(problem["ruleId"]),
    file: String(fieldsAt(location, "source")["ref"] ?? root),
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
