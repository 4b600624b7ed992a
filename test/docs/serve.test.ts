import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DocsError } from "../../scripts/docs/docsError.ts";
import { addressOf, serveSite } from "../../scripts/docs/serve.ts";
import { runScript } from "../support/runScript.ts";

describe("the server", () => {
  let folder = "";
  let server: Server;
  const get = (path: string) => fetch(addressOf(server) + path);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "timepact-serve-"));
    const site = join(folder, "site");
    await mkdir(join(site, "seventime"), { recursive: true });
    await writeFile(join(site, "seventime/index.html"), "the guide");
    await writeFile(join(site, "404.html"), "nothing here");
    await writeFile(join(folder, "secret.html"), "not for you");
    server = await serveSite(site, 0);
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  test("answers with a file, and with index.html for a folder", async () => {
    for (const path of ["seventime/index.html", "seventime/", "seventime/?q=1"]) {
      const response = await get(path);
      expect(await response.text()).toBe("the guide");
      expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    }
  });

  test.each(["nothing", "%2e%2e%2fsecret.html", "..%5csecret.html", "%ff", "seventime"])(
    "answers %s with 404 and the page for it",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("nothing here");
    },
  );

  test("says so when its port is in use", async () => {
    const port = Number(new URL(addressOf(server)).port);
    await expect(serveSite(folder, port)).rejects.toThrow(
      new DocsError(`Port ${port} is in use. Choose another for the docs, or 0 for any that is free.`),
    );
  });
});

describe("npm run docs", () => {
  test("--help says how to use it", async () => {
    expect(await runScript("scripts/docs.ts", "--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Usage: npm run docs"),
    });
  });

  test("a wrong port ends it before it builds anything", async () => {
    expect(await runScript("scripts/docs.ts", "--serve", "--port", "http")).toEqual({
      code: 2,
      stdout: "",
      stderr: "--port http is no port. Give a whole number from 0 to 65535.\n",
    });
  });
});
