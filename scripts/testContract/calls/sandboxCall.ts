import { valueAt } from "../../../src/client/pointer.ts";
import type { DriftWatcher } from "../../../src/client/drift.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import type { Address, CalledApi } from "./calledApi.ts";
import { methodOf, parametersOf } from "./method.ts";
import type { OperationCase } from "./operationCase.ts";
import { type StartingPoint, startingPoint } from "./startingPoint.ts";

/** What an operation is called with when the starting point alone will not do. */
type Preparation = (caller: SandboxCaller, point: StartingPoint) => Promise<Partial<StartingPoint>>;

/** What has to be known to call an API's operations on a sandbox. */
export interface SandboxFacts {
  /** What is done before a call, by operation. */
  preparations?: Record<string, Preparation>;
  /** Operations of which a record that is there will not do, beside deletions: they are called on a new one. */
  onNewRecord?: string[];
  /** The client that may call an operation. @default the one with the API's key */
  clientFor?: (
    caller: Pick<SandboxCaller, "api" | "session" | "onDrift">,
    one: OperationCase,
  ) => object | undefined;
}

/** An API and the sandbox that its operations are called on. */
export interface SandboxCaller {
  api: CalledApi;
  /** What answers, and the records that it holds. */
  session: Address & { world: World };
  facts: SandboxFacts;
  /** Is told where answers are not what the contract says. */
  onDrift?: DriftWatcher;
}

/** The client that may call an operation. */
export const clientFor = (caller: SandboxCaller, one: OperationCase): object =>
  caller.facts.clientFor?.(caller, one) ?? caller.api.clientOf(caller.session, caller.onDrift);

const behaviorOf = ({ entry }: OperationCase) => entry.operation["x-behavior"];

/** Makes a record by the operation that creates such. */
export async function makeRecord(caller: SandboxCaller, entity: string): Promise<unknown> {
  const creation = caller.api.cases.find((one) => {
    const behavior = behaviorOf(one);
    return behavior.action === "create" && behavior.entity === entity;
  });
  if (creation === undefined) throw new Error(`No operation creates a ${entity}.`);
  return callOn(caller, creation);
}

/** The point with another record in its place: in the path, or in the body where the path names none. */
function aimedAt(
  { entry }: OperationCase,
  point: StartingPoint,
  field: string,
  record: unknown,
): StartingPoint {
  const [inPath] = entry.parameters.filter((parameter) => parameter.in === "path");
  const id = valueAt(record, `/${inPath?.name ?? field}`);
  const [, ...others] = point.ids;
  if (inPath !== undefined) return { ...point, ids: [String(id), ...others] };
  return { ...point, body: { ...Object(point.body), [field]: id } };
}

/** A request that is valid for what the sandbox holds. */
async function pointOf(caller: SandboxCaller, one: OperationCase): Promise<StartingPoint> {
  const { session, facts } = caller;
  const { action, entity } = behaviorOf(one);
  const { operationId } = one.method;
  const point = startingPoint(session.world, one.entry);
  const { field } = session.world.entity(entity).entity.id;
  const needsNew = action === "delete" || facts.onNewRecord?.includes(operationId) === true;
  const aimed = needsNew ? aimedAt(one, point, field, await makeRecord(caller, entity)) : point;
  return { ...aimed, ...(await facts.preparations?.[operationId]?.(caller, aimed)) };
}

function invoke(client: object, one: OperationCase, { ids, query, body }: StartingPoint): Promise<unknown> {
  const isBody = one.method.argument?.kind === "body";
  const parameters = parametersOf(one, ids, isBody ? body : query, isBody ? { query } : {});
  return methodOf(client, one).call(...parameters);
}

/** Calls an operation with a request that is valid for what the sandbox holds; gives back what the client makes of it. */
export const callOn = async (caller: SandboxCaller, one: OperationCase): Promise<unknown> =>
  invoke(clientFor(caller, one), one, await pointOf(caller, one));

/** The request that the client would send for an operation; it is not sent. */
export async function requestOf(caller: SandboxCaller, one: OperationCase): Promise<Request> {
  const point = await pointOf(caller, one);
  const sent: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request);
    return Promise.reject(new TypeError("It is not sent."));
  };
  const client = clientFor({ ...caller, session: { ...caller.session, fetch } }, one);
  await invoke(client, one, point).catch(() => undefined);
  const [request] = sent;
  if (request !== undefined) return request;
  throw new Error(`The client makes no request for ${one.title}.`);
}

/** Calls the operation of an id; gives back what the client makes of it. */
export async function callById(caller: SandboxCaller, operationId: string): Promise<unknown> {
  const one = caller.api.cases.find(({ method }) => method.operationId === operationId);
  if (one === undefined) throw new Error(`The contract has no ${operationId}.`);
  return callOn(caller, one);
}
