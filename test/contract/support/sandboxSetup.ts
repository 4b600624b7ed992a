import {
  type SandboxCaller,
  type SandboxFacts,
  clientFor,
} from "../../../scripts/testContract/calls/sandboxCall.ts";
import type { OperationCase } from "../../../scripts/testContract/calls/operationCase.ts";
import type { Drift } from "../../../src/drift/drift.ts";
import type { ApiUnderTest } from "./api.ts";
import { type SandboxSession, startSandboxSession } from "./session.ts";

/** An API and the sandbox that the tests of a file call its operations on. */
export interface SandboxSetup extends SandboxCaller {
  api: ApiUnderTest;
  session: SandboxSession;
  /** Where answers have not been what the contract says. */
  drifts: Drift[];
  /** The client that may call an operation. */
  clientFor(one: OperationCase): object;
}

/** Opens a sandbox for the operations of an API. */
export function openSandbox(api: ApiUnderTest, facts: SandboxFacts): SandboxSetup {
  const drifts: Drift[] = [];
  const onDrift = api.watchDrift((drift) => drifts.push(drift));
  const caller = { api, session: startSandboxSession(api), facts, onDrift };
  return { ...caller, drifts, clientFor: (one) => clientFor(caller, one) };
}
