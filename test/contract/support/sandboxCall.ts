import { valueAt } from "../../../src/client/pointer.ts";
import type { Drift } from "../../../src/drift/drift.ts";
import { type StartingPoint, startingPoint } from "../../sandbox/fuzz/startingPoint.ts";
import type { ApiUnderTest } from "./api.ts";
import { methodOf, parametersOf } from "./call.ts";
import type { OperationCase } from "./operationCase.ts";
import { type SandboxSession, startSandboxSession } from "./session.ts";

/** What an operation is called with when the starting point alone will not do. */
type Preparation = (setup: SandboxSetup, point: StartingPoint) => Promise<Partial<StartingPoint>>;

/** What has to be known to call an API's operations on a sandbox. */
export interface SandboxFacts {
  /** What is done before a call, by operation. */
  preparations?: Record<string, Preparation>;
  /** Operations of which a record that is there will not do, beside deletions: they are called on a new one. */
  onNewRecord?: string[];
  /** The client that may call an operation. @default the one with the API's key */
  clientFor?: (
    setup: Pick<SandboxSetup, "api" | "session" | "drifts">,
    one: OperationCase,
  ) => object | undefined;
}

/** An API and the sandbox that its operations are called on. */
export interface SandboxSetup {
  api: ApiUnderTest;
  session: SandboxSession;
  facts: SandboxFacts;
  /** Where answers have not been what the contract says. */
  drifts: Drift[];
  clientFor(one: OperationCase): object;
  /** Calls another operation. */
  call(operationId: string): Promise<unknown>;
}

const behaviorOf = ({ entry }: OperationCase) => entry.operation["x-behavior"];

/** Makes a record by the operation that creates such. */
export async function makeRecord(setup: SandboxSetup, entity: string): Promise<unknown> {
  const creation = setup.api.cases.find((one) => {
    const behavior = behaviorOf(one);
    return behavior.action === "create" && behavior.entity === entity;
  });
  if (creation === undefined) throw new Error(`No operation creates a ${entity}.`);
  return callOn(setup, creation);
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
async function pointOf(setup: SandboxSetup, one: OperationCase): Promise<StartingPoint> {
  const { session, facts } = setup;
  const { action, entity } = behaviorOf(one);
  const { operationId } = one.method;
  const point = startingPoint(session.world, one.entry);
  const { field } = session.world.entity(entity).entity.id;
  const needsNew = action === "delete" || facts.onNewRecord?.includes(operationId) === true;
  const aimed = needsNew ? aimedAt(one, point, field, await makeRecord(setup, entity)) : point;
  return { ...aimed, ...(await facts.preparations?.[operationId]?.(setup, aimed)) };
}

function invoke(client: object, one: OperationCase, { ids, query, body }: StartingPoint): Promise<unknown> {
  const isBody = one.method.argument?.kind === "body";
  const parameters = parametersOf(one, ids, isBody ? body : query, isBody ? { query } : {});
  return methodOf(client, one).call(...parameters);
}

/** Calls an operation with a request that is valid for what the sandbox holds; gives back what the client makes of it. */
export const callOn = async (setup: SandboxSetup, one: OperationCase): Promise<unknown> =>
  invoke(setup.clientFor(one), one, await pointOf(setup, one));

/** The request that the client would send for an operation; it is not sent. */
export async function requestOf(setup: SandboxSetup, one: OperationCase): Promise<Request> {
  const point = await pointOf(setup, one);
  const sent: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request);
    return Promise.reject(new TypeError("It is not sent."));
  };
  const client = clientOn({ ...setup, session: { ...setup.session, fetch } }, one);
  await invoke(client, one, point).catch(() => undefined);
  const [request] = sent;
  if (request !== undefined) return request;
  throw new Error(`The client makes no request for ${one.title}.`);
}

function clientOn(setup: Omit<SandboxSetup, "clientFor" | "call">, one: OperationCase): object {
  const { api, session, facts, drifts } = setup;
  const onDrift = api.watchDrift((drift) => drifts.push(drift));
  return facts.clientFor?.(setup, one) ?? api.clientOf(session, onDrift);
}

/** Opens a sandbox for the operations of an API. */
export function openSandbox(api: ApiUnderTest, facts: SandboxFacts): SandboxSetup {
  const session = startSandboxSession(api);
  const drifts: Drift[] = [];
  const setup: SandboxSetup = {
    api,
    session,
    facts,
    drifts,
    clientFor: (one) => clientOn(setup, one),
    async call(operationId) {
      const one = api.cases.find(({ method }) => method.operationId === operationId);
      if (one === undefined) throw new Error(`The contract has no ${operationId}.`);
      return callOn(setup, one);
    },
  };
  return setup;
}
