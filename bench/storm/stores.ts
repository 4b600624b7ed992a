import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startValkey } from "../../scripts/setup/valkeyServer.ts";

/** Places where processes share a rate, for as long as the storm lasts. */
export interface Stores extends AsyncDisposable {
  /** A folder of its own. */
  file: string;
  /** A server of its own. */
  valkey: string;
}

/** Makes the places. */
export async function openStores(): Promise<Stores> {
  const folder = await mkdtemp(join(tmpdir(), "timepact-bench-"));
  const valkey = await startValkey(folder);
  return {
    file: join(folder, "rate"),
    valkey: valkey.url,
    [Symbol.asyncDispose]: async () => {
      await valkey.end();
      await rm(folder, { recursive: true });
    },
  };
}
