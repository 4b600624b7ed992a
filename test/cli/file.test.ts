import { readFile, stat, writeFile } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Running, scratchFolder, startSandbox, timepact } from "./support.ts";

const headers = { Authorization: `Basic ${btoa("sandbox-api-key:")}`, "Content-Type": "application/json" };

/** Creates locations of 7shifts one after the other until the server is gone; gives back the ids it has acknowledged. */
async function createUntilGone({ url }: Running, onCreated: (count: number) => void): Promise<number[]> {
  const ids: number[] = [];
  for (;;) {
    const body = JSON.stringify({
      location: { address: `${ids.length} Queen Street`, timezone: "America/Toronto" },
    });
    const answer = await fetch(`${url}/sevenshifts/v1/locations`, { method: "POST", headers, body }).catch(
      () => undefined,
    );
    const text = await answer?.text().catch(() => undefined);
    if (answer === undefined || text === undefined) return ids;
    if (!answer.ok) throw new Error(text);
    ids.push(Number(/"id":(\d+)/.exec(text)?.[1]));
    onCreated(ids.length);
  }
}

const storedIds = async ({ url }: Running): Promise<number[]> => {
  const answer = await fetch(`${url}/sevenshifts/v1/locations?limit=500`, { headers });
  const { data }: { data: { location: { id: number } }[] } = JSON.parse(await answer.text());
  return data.map(({ location }) => location.id);
};

test("what is written is there after a restart", async () => {
  const db = join(await scratchFolder(), "sandbox.db");
  const first = await startSandbox("--db", db, "--seed", "empty");
  const [id] = await createUntilGone(first, () => void first.child.kill("SIGINT"));
  const second = await startSandbox("--db", db);
  expect(await storedIds(second)).toContain(id);
});

test("kill -9 in the middle of writes loses nothing that was acknowledged", { timeout: 60_000 }, async () => {
  const db = join(await scratchFolder(), "sandbox.db");
  const acknowledged: number[] = [];
  for (const most of [7, 23, 40]) {
    const running = await startSandbox(
      "--db",
      db,
      "--no-rate-limit",
      "--quiet",
      ...(most === 7 ? ["--seed", "empty"] : []),
    );
    const writers = Array.from({ length: 3 }, () =>
      createUntilGone(running, (count) => count === most && running.child.kill("SIGKILL")),
    );
    acknowledged.push(...(await Promise.all(writers)).flat());
    expect(await running.end("SIGKILL")).toBe("SIGKILL");
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(70);
  const stored = new Set(await storedIds(await startSandbox("--db", db)));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
});

describe("a file is refused with exit code 2", () => {
  test("while another sandbox uses it", async () => {
    const db = join(await scratchFolder(), "sandbox.db");
    await startSandbox("--db", db, "--seed", "empty");
    expect(await timepact("sandbox", "--port", "0", "--db", db)).toEqual({
      code: 2,
      stdout: "",
      stderr: `${db} is in use by another sandbox. End that one, or name another file.\n`,
    });
  });

  test("when a seed is asked for and it has been used", async () => {
    const db = join(await scratchFolder(), "sandbox.db");
    await (await startSandbox("--db", db, "--seed", "empty")).end("SIGTERM");
    const { code, stderr } = await timepact("sandbox", "--port", "0", "--db", db, "--seed", "demo");
    expect([code, stderr]).toEqual([
      2,
      `${db} has been used before and keeps what it holds. Leave --seed out, name another file, ` +
        'or start without --seed and POST {"seed":"demo"} to /_sandbox/reset.\n',
    ]);
    const again = await startSandbox("--db", db);
    expect(await storedIds(again)).toEqual([]);
  });

  const makers: Record<string, (file: string) => Promise<void>> = {
    "a text": (file) => writeFile(file, "Dear diary,\n".repeat(1000)),
    "another program's database": async (file) => {
      const database = new DatabaseSync(file);
      database.exec("CREATE TABLE diary (entry TEXT); INSERT INTO diary VALUES ('dear')");
      database.close();
    },
    "damaged in the middle": async (file) => {
      await (await startSandbox("--db", file)).end("SIGTERM");
      const bytes = await readFile(file);
      bytes.fill(0xa5, 4096, Math.min(bytes.length, 200_000));
      await writeFile(file, bytes);
    },
    "cut off": async (file) => {
      const running = await startSandbox("--db", file);
      await fetch(`${running.url}/sevenshifts/v1/roles`, { headers });
      await running.end("SIGTERM");
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
  };

  test.each(Object.entries(makers))("that is %s, and is left byte for byte as it is", async (_, make) => {
    const db = join(await scratchFolder(), "sandbox.db");
    await make(db);
    const before = await readFile(db);
    const { code, stdout, stderr } = await timepact("sandbox", "--port", "0", "--db", db);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /(is not a file of the sandbox|is damaged).*left as it is\. Name another with --db\.\n$/,
    );
    expect((await readFile(db)).equals(before)).toBe(true);
  });

  test("in a folder that is not there", async () => {
    const db = join(await scratchFolder(), "nowhere/sandbox.db");
    const { code, stderr } = await timepact("sandbox", "--port", "0", "--db", db);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${db} cannot be opened`)]);
    await expect(stat(db)).rejects.toThrow("ENOENT");
  });
});
