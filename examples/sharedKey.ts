/**
 * Sends six calls with a key that other programs use as well; a folder on this machine keeps whose turn it is.
 * Start it twice at once: `node examples/sharedKey.ts & node examples/sharedKey.ts`. They take turns.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSevenTime } from "timepact/seventime";
import { fileStore } from "timepact/stores/file";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const seventime = createSevenTime({
  clientSecret: "sandbox-client-secret",
  baseUrl: `${url}/seventime/api/2`,
  rateLimit: { store: fileStore(join(tmpdir(), "timepact-rate")) },
});

const start = performance.now();
const calls = Array.from({ length: 6 }, (_, index) => seventime.timeLogs.list({ limit: 1, page: index + 1 }));
const pages = await Promise.all(calls);
const seconds = (performance.now() - start) / 1000;
console.log(`${pages.length} calls were answered in ${seconds.toFixed(1)} seconds.`);
