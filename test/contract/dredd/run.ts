import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../../../scripts/paths.ts";
import { isDeepObject } from "../../../src/openapi/deepObject.ts";
import type { OpenApiDocument, Parameter } from "../../../src/openapi/document.ts";
import {
  type OperationEntry,
  listOperations,
  requestMedia,
  responseMedia,
  successStatus,
} from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";

/** What Dredd did. */
export interface DreddRun {
  /** Whether it found nothing wrong. */
  passed: boolean;
  /** What it says of failures. */
  text: string;
  /** The requests it made, with the path and the query that it sent. */
  calls: { method: string; target: string }[];
}

const folder = join(root, "test/contract/dredd");

/** How Dredd goes about it. */
export interface DreddTask {
  /** Where it sends its requests. */
  url: string;
  /** The header with the key, which it would not send by itself. */
  keyHeader: { name: string; value: string };
  /** Operations that it cannot call. */
  leftOut: string[];
  /** What it calls an operation with in place of the examples, by operation. */
  requests?: ReadonlyMap<string, DreddRequest>;
}

/** What Dredd is to send, in place of the examples. */
export interface DreddRequest {
  /** Values of the path, in their order. */
  ids: string[];
  query: Record<string, unknown>;
  body: unknown;
  /** Headers of this request alone. */
  headers: Record<string, string>;
  /** What the answer has at least. */
  answer: unknown;
}

/** The parameters of an operation with what Dredd is to send as their examples; no others are sent. */
function sentParameters({ parameters }: OperationEntry, { ids, query, headers }: DreddRequest): Parameter[] {
  const inPath = parameters.filter((one) => one.in === "path");
  const values = [...inPath.map(({ name }, index) => [name, ids[index]] as const), ...Object.entries(query)];
  const examples = new Map<string, unknown>(values);
  const sent = parameters.filter((one) => one.in !== "header" && examples.has(one.name));
  return [
    ...sent.map((one) => ({ ...one, example: examples.get(one.name) })),
    ...Object.entries(headers).map(([name, example]): Parameter => ({
      name,
      in: "header",
      required: true,
      schema: { type: "string" },
      example,
    })),
  ];
}

/** Puts a request in the place of the examples of an operation, and what the answer has at least in theirs. */
function putRequest(document: OpenApiDocument, entry: OperationEntry, request: DreddRequest): void {
  const { operation } = entry;
  const status = successStatus(entry);
  operation.parameters = sentParameters(entry, request);
  const media = requestMedia(entry);
  if (media !== undefined) media.examples = { sent: { value: request.body } };
  // Dredd wants everything that the example of an answer has, and every header, optional or not.
  const schema = responseMedia(document, entry, status)?.schema;
  const content = schema && {
    "application/json": { schema, examples: { least: { value: request.answer } } },
  };
  operation.responses[status] = { description: "", ...(content && { content }) };
}

/** What Dredd can use of a contract: no errors, which it cannot cause, and no object filters, which it sends wrong. */
function readableByDredd(
  document: OpenApiDocument,
  { leftOut, requests }: Pick<DreddTask, "leftOut" | "requests">,
): OpenApiDocument {
  const description = structuredClone(document);
  const { parameter: resolve } = resolverOf(description);
  for (const entry of listOperations(description)) {
    const { operation, path, method } = entry;
    if (leftOut.includes(operation.operationId)) delete description.paths[path]?.[method];
    const status = successStatus(entry);
    operation.responses = { [status]: operation.responses[status] ?? {} };
    operation.parameters = (operation.parameters ?? []).filter((one) => !isDeepObject(resolve(one)));
    const request = requests?.get(operation.operationId);
    if (request !== undefined) putRequest(description, entry, request);
  }
  return description;
}

/** Headers that every request carries, as Dredd's settings have them. */
const headersOf = (document: OpenApiDocument, { name, value }: DreddTask["keyHeader"]): string[] =>
  Object.entries({ ...document["x-required-headers"], [name]: value }).map((pair) => pair.join(": "));

const execute = (words: string[], signal: AbortSignal): Promise<Pick<DreddRun, "passed" | "text">> =>
  new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: folder, signal }, (error, stdout, stderr) =>
      resolve({ passed: error === null, text: stdout + stderr }),
    );
  });

/** Reads the requests out of Dredd's xunit report: `GET (200) /users?limit=5&amp;page=1`. */
const readCalls = (report: string): DreddRun["calls"] =>
  [...report.matchAll(/<testcase name="(\w+) \(\d+\) ([^"]*)"/g)].map(([, method = "", target = ""]) => ({
    method,
    target: target.replaceAll("&amp;", "&"),
  }));

/** Runs Dredd on a contract against a server. */
export async function runDredd(
  document: OpenApiDocument,
  task: DreddTask,
  signal: AbortSignal,
): Promise<DreddRun> {
  const work = await mkdtemp(join(tmpdir(), "timepact-dredd-"));
  const config = join(work, "dredd.yml");
  const blueprint = join(work, "openapi.json");
  const report = join(work, "report.xml");
  try {
    const settings: object = parse(await readFile(join(folder, "dredd.yml"), "utf8"));
    await writeFile(blueprint, JSON.stringify(readableByDredd(document, task)));
    const header = headersOf(document, task.keyHeader);
    await writeFile(
      config,
      stringify({ ...settings, blueprint, endpoint: task.url, header, output: [report] }),
    );
    const result = await execute([join(root, "node_modules/dredd/bin/dredd"), `--config=${config}`], signal);
    return { ...result, calls: readCalls(await readFile(report, "utf8").catch(() => "")) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
