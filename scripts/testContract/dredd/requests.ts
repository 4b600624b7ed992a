import { type Matcher, createMatcher } from "../../../src/openapi/matcher.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { type SandboxCaller, requestOf } from "../calls/sandboxCall.ts";
import type { DreddRequest } from "./readable.ts";

/** The headers that an operation documents, as a request has them, and its key where that is not the API's. */
function ownHeaders({ api }: SandboxCaller, entry: OperationEntry, headers: Headers): Record<string, string> {
  const { name, value } = api.keyHeader;
  const documented = entry.parameters.flatMap((one): [string, string][] => {
    const sent = one.in === "header" ? headers.get(one.name) : null;
    return sent === null ? [] : [[one.name, sent]];
  });
  const key = headers.get(name);
  const own = key === null || key === value ? {} : { "Own-Key": key };
  return { ...own, ...Object.fromEntries(documented) };
}

async function dreddRequest(caller: SandboxCaller, find: Matcher, request: Request): Promise<DreddRequest> {
  const { world } = caller.session;
  const url = new URL(request.url);
  const match = find(request.method, url.href);
  if (match === undefined) throw new Error(`${request.method} ${url.pathname} calls no operation.`);
  const { entry, pathParameters } = match;
  const inPath = entry.parameters.filter((one) => one.in === "path");
  const { answer } = world.model.action(entry);
  const text = await request.text();
  return {
    ids: inPath.map(({ name }) => pathParameters[name] ?? ""),
    query: Object.fromEntries(url.searchParams),
    body: text === "" ? undefined : JSON.parse(text),
    answer: answer && world.model.skeleton(answer, world.now()),
    headers: ownHeaders(caller, entry, request.headers),
  };
}

/** What Dredd is to send to a sandbox: for each operation a request for what that holds. */
export async function dreddRequests(caller: SandboxCaller): Promise<Map<string, DreddRequest>> {
  const requests = new Map<string, DreddRequest>();
  const find = createMatcher(caller.api.contract);
  for (const one of caller.api.cases) {
    requests.set(one.method.operationId, await dreddRequest(caller, find, await requestOf(caller, one)));
  }
  return requests;
}
