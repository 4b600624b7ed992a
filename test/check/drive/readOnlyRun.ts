import { explore } from "../../../src/check/drive/explore.ts";
import { type Ending, createSender } from "../../../src/check/drive/sender.ts";
import type { LeftOut } from "../../../src/check/leftOut.ts";
import { type Observation, observerOf } from "../../../src/check/observation.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { keyHeaders, mainScheme } from "../../../src/openapi/sendKey.ts";
import { type Slug, createSandbox } from "../../../src/sandbox/index.ts";

/** What came of a read-only run over a sandbox. */
export interface ReadOnlyRun {
  document: OpenApiDocument;
  observations: Observation[];
  leftOut: LeftOut[];
  /** Methods of what reached the sandbox. */
  methods: string[];
  ending: Ending | undefined;
}

/** A read-only run over a sandbox with the demo data. */
export async function readOnlyRun(slug: Slug, budget = 2000, only?: RegExp): Promise<ReadOnlyRun> {
  const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
  const { document } = sandbox.api(slug).world.model;
  const { baseUrl, key } = sandbox.apis[slug];
  const scheme = mainScheme(document);
  const sender = createSender({
    fetch: sandbox.fetch,
    budget,
    rate: document["x-rate-policy"],
    isPaced: false,
    signal: new AbortController().signal,
  });
  const { observations, leftOut } = await explore({
    document,
    baseUrl,
    sender,
    observer: observerOf(document, baseUrl),
    key: keyHeaders(scheme, key),
    wrongKey: keyHeaders(scheme, "wrong"),
    only,
  });
  const methods = sandbox.requests().map(({ method }) => method);
  await sandbox.close();
  return { document, observations, leftOut, methods, ending: sender.ending() };
}

/** The operation that an observation is of. */
export const idOf = ({ entry }: Observation): string => entry?.operation.operationId ?? "";
