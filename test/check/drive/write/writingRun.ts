import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { checkLive } from "../../../../src/check/live.ts";
import type { Fields } from "../../../../src/openapi/fields.ts";
import { keyHeaders, mainScheme } from "../../../../src/openapi/sendKey.ts";
import { type Sandbox, type Slug, createSandbox } from "../../../../src/sandbox/index.ts";

/** A request on its way to a sandbox, and what hands it on. */
export type Passing = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;

/** A sandbox, and runs of it that write and have their journal in one folder. */
export interface Writable {
  sandbox: Sandbox;
  folder: string;
  /** Names of the journals that are there. */
  journals(): string[];
  /** Every record of every kind, by its kind. */
  records(): Record<string, Fields[]>;
  run(
    passing?: Passing,
    options?: { only?: RegExp; budget?: number; signal?: AbortSignal },
  ): ReturnType<typeof checkLive>;
}

const passOn: Passing = (request, pass) => pass(request);

/** Opens a sandbox with the demo data for runs that write. */
export function writable(slug: Slug): Writable {
  const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
  const folder = mkdtempSync(join(tmpdir(), "timepact-write-"));
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
  const { world } = sandbox.api(slug);
  const { document } = world.model;
  const { baseUrl, key } = sandbox.apis[slug];
  const scheme = mainScheme(document);
  return {
    sandbox,
    folder,
    journals: () => readdirSync(join(folder, ".timepact")),
    records: () =>
      Object.fromEntries([...world.model.entities.keys()].map((name) => [name, world.table(name).find()])),
    run: (passing = passOn, { only, budget = 3000, signal = new AbortController().signal } = {}) =>
      checkLive(
        { api: slug, document, baseUrl },
        {
          fetch: (request) => passing(request, sandbox.fetch),
          key: keyHeaders(scheme, key),
          wrongKey: keyHeaders(scheme, "wrong"),
          budget,
          isPaced: false,
          only,
          journalIn: folder,
          signal,
        },
      ),
  };
}
