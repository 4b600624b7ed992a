import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exchange, serve, sevenTimeKey } from "./support.ts";

let folder = "";
let site = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "timepact-site-"));
  site = join(folder, "site");
  await mkdir(join(site, "seventime"), { recursive: true });
  await writeFile(join(site, "index.html"), "<h1>first page</h1>");
  await writeFile(join(site, "404.html"), "<h1>not here</h1>");
  await writeFile(join(site, "seventime/index.html"), "<h1>guide</h1>");
  await writeFile(join(site, "base.css"), "h1 { color: red }");
  await writeFile(join(folder, "secret.txt"), "a secret");
});

afterAll(() => rm(folder, { recursive: true }));

describe("with a built site", () => {
  test.each([
    ["/", 200, "text/html", "first page"],
    ["/seventime/", 200, "text/html", "guide"],
    ["/seventime", 200, "text/html", "guide"],
    ["/base.css", 200, "text/css", "color"],
    ["/nothing.html", 404, "text/html", "not here"],
  ])("%s is answered with %i", async (path, status, type, text) => {
    const { call } = await serve({}, { site });
    const answer = await call("GET", path);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
      status,
      expect.stringContaining(type),
    ]);
    expect(await answer.text()).toContain(text);
  });

  test("an API answers beside its pages", async () => {
    const { call } = await serve({}, { site });
    expect((await call("GET", "/seventime/api/2/customers", undefined, sevenTimeKey)).status).toBe(200);
    expect((await call("GET", "/seventime/customers", undefined, sevenTimeKey)).status).toBe(200);
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/seventime/../../secret.txt"])(
    "%s leads nowhere",
    async (path) => {
      const { url } = await serve({}, { site });
      const text = await exchange(
        url,
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 4/);
      expect(text).not.toContain("a secret");
    },
  );
});

describe("without one", () => {
  test("the first page lists the APIs, each with its address and a line to paste", async () => {
    const { call, apis } = await serve();
    const answer = await call("GET", "/");
    const text = await answer.text();
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    for (const { baseUrl } of Object.values(apis)) expect(text).toContain(`${baseUrl}<`);
    expect(text.match(/curl -/g)).toHaveLength(3);
  });

  test("any other address is answered with 404", async () => {
    const { call } = await serve();
    expect((await call("GET", "/nothing")).status).toBe(404);
  });
});
