import { startingPoint } from "../../../scripts/testContract/calls/startingPoint.ts";
import type { DreddRequest } from "../../../scripts/testContract/dredd/readable.ts";
import { runDredd } from "../../../scripts/testContract/dredd/run.ts";
import { type OperationEntry, listOperations } from "../../../src/openapi/operations.ts";
import { mainScheme } from "../../../src/openapi/sendKey.ts";
import type { Proxy } from "../proxy.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { jsonOf } from "../exchange.ts";
import { type Subject, idFieldOf, operationFor, recordsIn } from "../subject.ts";
import type { Target } from "../target.ts";
import type { Tool } from "./tool.ts";

/** Creates a record of an entity, and gives back its id. */
async function createdId(target: Target, entity: string): Promise<string | undefined> {
  const { subject, backend, fetch } = target;
  const creation = operationFor(subject, entity, "create");
  if (creation === undefined) return undefined;
  const { path, body } = startingPoint(backend.world, creation);
  const answer = await fetch(
    new Request(subject.baseUrl + path, {
      method: creation.method.toUpperCase(),
      headers: { ...backend.headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
  const [record] = recordsIn(creation, jsonOf(await answer.text()));
  return record && String(record[idFieldOf(subject, entity)]);
}

/** What Dredd is to send: the printed request, with ids that the target has; a deletion gets a record of its own. */
async function requestOf(target: Target, entry: OperationEntry): Promise<DreddRequest> {
  const { world } = target.backend;
  const { entity, action } = entry.operation["x-behavior"];
  const { ids, query, body } = startingPoint(world, entry);
  const { answer } = world.model.action(entry);
  const made = action === "delete" ? await createdId(target, entity) : undefined;
  return {
    ids: made === undefined ? ids : [made],
    query,
    body:
      made === undefined || !isFields(body) ? body : { ...body, [idFieldOf(target.subject, entity)]: made },
    headers: {},
    answer: answer && world.model.skeleton(answer, world.now()),
  };
}

/** The operations that have failed, by what Dredd says. */
const failuresIn = ({ find }: Subject, text: string): string[] => {
  const failed = text.matchAll(/^fail: (\w+) \(\d+\) (\S*)/gm);
  return [
    ...new Set(
      [...failed].map(
        ([, method = "", path = ""]) => find(method, path)?.entry.operation.operationId ?? path,
      ),
    ),
  ];
};

/** Tells whether an operation is one of those that the script uses as well: no action of another kind. */
const isResourceful = ({ operation }: OperationEntry): boolean => operation["x-behavior"].action !== "act";

/** The operations that it is not to call, for they want another key or what the records do not say, or cannot. */
function leftOutOf({ document, entries }: Subject): string[] {
  const isCallable = (entry: OperationEntry): boolean =>
    isResourceful(entry) &&
    entries.some((open) => open.operation.operationId === entry.operation.operationId) &&
    !entry.parameters.some((one) => one.required === true && one.in === "query" && one.name.includes("-"));
  return listOperations(document)
    .filter((entry) => !isCallable(entry))
    .map(({ operation }) => operation.operationId);
}

/** Dredd before a target. */
export const dreddBefore = (subject: Subject, proxy: Proxy): Tool => ({
  name: "Dredd",
  isOurs: false,
  async look(target) {
    proxy.aim(target);
    const requests = new Map<string, DreddRequest>();
    for (const entry of subject.entries.filter(isResourceful)) {
      requests.set(entry.operation.operationId, await requestOf(target, entry));
    }
    const { name = "authorization" } = mainScheme(subject.document);
    const keyHeader = { name, value: target.backend.headers[name.toLowerCase()] ?? "" };
    const task = { url: proxy.url, keyHeader, leftOut: leftOutOf(subject), requests };
    const { text } = await runDredd(subject.document, task, AbortSignal.timeout(300_000));
    return failuresIn(subject, text);
  },
});
