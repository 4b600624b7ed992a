import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { assumeJson } from "./assumeJson.ts";
import { MockError } from "./mockError.ts";
import { type Answer, watchAnswers } from "./watch.ts";

/** Where and how a mock answers. */
export interface MockOptions {
  /**
   * Port to listen on; 0 takes a free one.
   * @default 0
   */
  port?: number;
  /** @default "127.0.0.1" */
  host?: string;
  /** Called after every answer. */
  onAnswer?: (answer: Answer) => void;
  /** Takes Prism's own log, one line of JSON at a time; without it Prism is silent. */
  log?: { write(line: string): void };
}

/** A mock that listens. */
export interface Mock {
  /** Its address, without a slash at the end. */
  url: string;
  operations: number;
  close(): Promise<void>;
}

const prismSettings = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** The paths that are answered alike: the path and, where it does not end in an id, the same with a slash. */
const spellingsOf = (path: string): string[] => (path.endsWith("}") ? [path] : [path, `${path}/`]);

/** Prism's operations, each at its own path and at the path with the base path of the live server. */
async function readOperations(document: OpenApiDocument) {
  const base = new URL(document.servers[0].url).pathname.replace(/\/$/, "");
  // Prism puts what references lead to into the document that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return [...new Set(["", base])].flatMap((prefix) =>
    operations.flatMap((operation) =>
      spellingsOf(operation.path).map((path) => ({ ...operation, path: prefix + path })),
    ),
  );
}

/**
 * Watches the answers on a port, and lets a request pass that Prism refuses though the contract does not; returns
 * what ends it.
 */
function adapt(document: OpenApiDocument, port: number, onAnswer: MockOptions["onAnswer"]): () => void {
  const wantsType = document["x-required-headers"]?.["Content-Type"] !== undefined;
  const ends = [
    ...(wantsType ? [] : [assumeJson(port)]),
    ...(onAnswer === undefined ? [] : [watchAnswers(port, onAnswer)]),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const listenProblem = (reason: string, host: string, port: number): string =>
  reason.includes("EADDRINUSE")
    ? `Port ${port} is in use. Choose another with --port, or 0 for any that is free.`
    : `The mock cannot listen on ${host}, port ${port}: ${reason}. Choose others with --host and --port.`;

/**
 * Serves a contract with Prism, in this process.
 * @throws {MockError} when it cannot listen there
 */
export async function startMock(document: OpenApiDocument, options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = "127.0.0.1", onAnswer, log } = options;
  const operations = await readOperations(document);
  const logger = log
    ? createLogger("mock", { level: "debug" }, log)
    : createLogger("mock", { level: "silent" });
  const server = createServer(operations, { cors: true, config: prismSettings, components: { logger } });
  const address = await server.listen(port, host).catch((reason: unknown) => {
    throw new MockError(listenProblem(String(reason), host, port));
  });
  const listening = Number(/\d+$/.exec(address)?.[0]);
  const release = adapt(document, listening, onAnswer);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listening}`,
    operations: new Set(operations.map(({ id }) => id)).size,
    async close() {
      release();
      await server.close();
    },
  };
}
