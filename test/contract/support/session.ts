import { afterAll, afterEach, vi } from "vitest";
import { startMock } from "../../../scripts/mock/start.ts";
import type { Address } from "../../../scripts/testContract/calls/calledApi.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import { type Sandbox, createSandbox } from "../../../src/sandbox/index.ts";
import type { Answerer } from "../measure/answerers.ts";
import { partsOfExchange } from "../measure/parts.ts";
import { type ApiUnderTest, contractKey } from "./api.ts";
import { type Judge, createJudge } from "./judge.ts";
import { type Recorder, createRecorder } from "./recorder.ts";

/** What answers in the tests of one file, and everything that was said to it in the present test. */
export interface Session extends Judge, Recorder {
  /** Address to call, without a slash at the end. */
  url: string;
}

/** Keeps what is said to an address; what it exercises of the contract counts for the coverage of who answers. */
function keepSession(document: OpenApiDocument, answerer: Answerer, { url, fetch }: Address): Session {
  const judge = createJudge(document);
  const recorder = createRecorder(fetch);
  afterEach(({ task }) => {
    const parts = recorder.exchanges.flatMap((exchange) =>
      partsOfExchange(document, judge.match(exchange), exchange),
    );
    task.meta.exercised = { ...task.meta.exercised, [answerer]: [...new Set(parts)] };
    recorder.exchanges.length = 0;
  });
  return { url, ...judge, ...recorder };
}

/** Starts a mock for the tests of a file. */
export async function startSession(document: OpenApiDocument): Promise<Session> {
  const mock = await startMock(document);
  afterAll(() => mock.close());
  return keepSession(document, "mock", { url: mock.url, fetch });
}

/** A session whose requests a sandbox with the demo data answers. */
export interface SandboxSession extends Session {
  sandbox: Sandbox;
  world: World;
}

/** Opens a sandbox for the tests of a file, which takes the `contractKey` and is called at the vendor's own address. */
export function startSandboxSession({ slug, contract }: ApiUnderTest): SandboxSession {
  const [scheme] = Object.values(contract.components.securitySchemes);
  vi.stubEnv(scheme?.["x-environment"] ?? "", contractKey);
  const bugs: unknown[] = [];
  const sandbox = createSandbox({ rateLimit: false, onBug: (reason) => bugs.push(reason) });
  afterAll(async () => {
    await sandbox.close();
    vi.unstubAllEnvs();
  });
  afterEach(() => {
    const [bug] = bugs.splice(0);
    if (bug !== undefined) throw bug;
  });
  const { world } = sandbox.api(slug);
  const session = keepSession(contract, "sandbox", { url: contract.servers[0].url, fetch: sandbox.fetch });
  return { ...session, sandbox, world };
}
