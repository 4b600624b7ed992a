import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type OpenApiDocument, parseOpenApiDocument } from "../../src/openapi/document.ts";
import { ContractError } from "../contractError.ts";
import { redoclyEnvironment, root } from "../paths.ts";

const run = promisify(execFile);

const stderrOf = (error: unknown): string =>
  error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);

/**
 * Bundles the contract of an API into one document.
 * @throws {ContractError} when a file is missing or broken
 */
export async function bundle(api: string): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-bundle-"));
  const output = join(folder, "openapi.json");
  const entry = join(root, "spec", api, "openapi.yaml");
  try {
    await run(
      process.execPath,
      [join(root, "node_modules/@redocly/cli/bin/cli.js"), "bundle", entry, "--output", output],
      { cwd: root, env: redoclyEnvironment },
    );
    return parseOpenApiDocument(await readFile(output, "utf8"), output);
  } catch (error) {
    throw new ContractError(
      `The contract of ${api} cannot be bundled, so nothing was written:\n${stderrOf(error).trim()}\n` +
        "Mend the place that is named; npm run lint tells whether more is wrong. Then generate again.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
