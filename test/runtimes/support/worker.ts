import { createContext, runInContext } from "node:vm";
import { bundleApp } from "./app.ts";
import type { RunSuite } from "./runtime.ts";

/** What a worker of the web has, and a client may use, beside the language itself. */
const webGlobals = {
  fetch,
  Request,
  Response,
  Headers,
  FormData,
  URL,
  URLSearchParams,
  AbortController,
  AbortSignal,
  TextEncoder,
  TextDecoder,
  crypto,
  setTimeout,
  clearTimeout,
  queueMicrotask,
  btoa,
  atob,
  performance,
  structuredClone,
};

/** Runs the suite as a script among the web's globals alone: no process, no Buffer, no require, no import. */
export const inWorker: RunSuite = async (app, { address, elsewhere }) => {
  const context = createContext({ ...webGlobals });
  runInContext(await bundleApp(app), context);
  const call = `suite.run(${JSON.stringify(address)}, ${JSON.stringify(elsewhere)})`;
  return { runtime: "worker", verdicts: JSON.parse(await runInContext(call, context)), lingered: 0 };
};
