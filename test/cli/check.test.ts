import { createServer } from "node:http";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { scratchFolder, startSandbox, timepact } from "./support.ts";

/** A server that changes the answers of another one on their way; gives back its address. */
async function proxyOf(target: string, change: (text: string) => string): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const headers = new Headers({ "Client-Secret": String(request.headers["client-secret"] ?? "") });
      const answer = await fetch(target + (request.url ?? ""), { headers });
      const type = answer.headers.get("content-type") ?? "application/json";
      response.writeHead(answer.status, { "content-type": type });
      response.end(change(await answer.text()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;
}

const machines = ["--only", "Machine$|Machines$"];

const check = (baseUrl: string, ...words: string[]) =>
  timepact("check", "seventime", "--base-url", baseUrl, "--key", "sandbox-client-secret", ...words);

describe("a check of the sandbox", () => {
  test("finds nothing, and says so", { timeout: 60_000 }, async () => {
    const { apis } = await startSandbox("--no-rate-limit", "--quiet");
    const { code, stdout } = await check(apis.seventime.baseUrl, ...machines);
    expect(code).toBe(0);
    expect(stdout).toContain("no findings");
  });

  test("whose answers are changed on their way finds the change", { timeout: 60_000 }, async () => {
    const { url } = await startSandbox("--no-rate-limit", "--quiet");
    const proxy = await proxyOf(`${url}/seventime/api/2`, (text) =>
      text.replaceAll(/"machineNumber":"[^"]*"/g, '"machineNumber":4711'),
    );
    const { code, stdout } = await check(proxy, ...machines, "--report", "json");
    expect(code).toBe(1);
    const { findings, mode } = JSON.parse(stdout);
    expect(mode).toBe("read-only");
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "wrong-type", operationId: "listMachines", severity: "error" }),
    );
    expect(stdout).not.toContain("sandbox-client-secret");
  });

  test("is recorded without the key, and a recording is checked alike", { timeout: 60_000 }, async () => {
    const { apis } = await startSandbox("--no-rate-limit", "--quiet");
    const file = join(await scratchFolder(), "run.har");
    await check(apis.seventime.baseUrl, ...machines, "--record", file);
    expect(readFileSync(file, "utf8")).not.toContain("sandbox-client-secret");
    const { baseUrl } = apis.seventime;
    const recorded = await timepact("check", "seventime", "--base-url", baseUrl, "--har", file);
    expect(recorded.stdout).toContain("passive");
    expect(recorded.code).toBe(0);
  });
});

describe("a check that cannot run says why in a sentence, and ends with 2", () => {
  test.each([
    [["check"], /Name the API to check/],
    [["check", "shiftplan"], /Name the API to check/],
    [["check", "seventime", "--budget", "none"], /--budget none is no number/],
    [["check", "seventime", "--report", "pdf"], /--report pdf is no form/],
    [["check", "seventime", "--har", "missing.har"], /missing\.har cannot be read/],
  ])("%j", async (words, message) => {
    const { code, stdout, stderr } = await timepact(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("a host that is not there", async () => {
    const { code, stderr } = await check("http://127.0.0.1:1");
    expect(code).toBe(2);
    expect(stderr).toMatch(/127\.0\.0\.1:1 cannot be reached/);
  });

  test("an address that answers HTML", async () => {
    const { url } = await startSandbox("--no-rate-limit", "--quiet");
    const { code, stderr } = await check(url);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no API is there/);
  });

  test("a key that is refused", async () => {
    const { apis } = await startSandbox("--no-rate-limit", "--quiet");
    const { baseUrl } = apis.seventime;
    const { code, stderr } = await timepact("check", "seventime", "--base-url", baseUrl, "--key", "mine");
    expect(code).toBe(2);
    expect(stderr).toMatch(/refuses the key/);
    expect(stderr).not.toContain("mine");
  });

  test("a recording that is cut off", async () => {
    const file = join(await scratchFolder(), "cut.har");
    writeFileSync(file, '{"log":{"version":"1.2","entries":[{"startedDateTime":"2026');
    const { code, stderr } = await timepact("check", "seventime", "--har", file);
    expect(code).toBe(2);
    expect(stderr).toContain("cut.har");
  });
});
