import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf, serveSite } from "../../../scripts/docs/serve.ts";
import { buildSite } from "../../../scripts/docs/site.ts";
import type { Report } from "../../../src/check/report/report.ts";

/** A site that was built into a folder of its own and is being served. */
export interface TestSite {
  /** Paths of its pages. */
  pages: string[];
  /** Where it is served, with a slash at the end. */
  address: string;
  read(page: string): Promise<string>;
  close(): Promise<void>;
}

/** Builds the site, with what reports say, and serves it on a free port. */
export async function startSite(reports: readonly Report[] = []): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-site-"));
  const pages = await buildSite(folder, reports);
  const server: Server = await serveSite(folder, 0);
  return {
    pages,
    address: addressOf(server),
    read: (page) => readFile(join(folder, page), "utf8"),
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}
