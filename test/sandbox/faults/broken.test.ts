import { expect, test } from "vitest";
import { ConnectionReset, spoil } from "../../../src/sandbox/faults/broken.ts";

const whole = () => Response.json({ name: "whole" });

const empty = () => new Response(null, { status: 204 });

test("a page of HTML has the status of the answer", async () => {
  const page = await spoil(Response.json({}, { status: 404 }), "html");
  expect(page.status).toBe(404);
  expect(await page.text()).toContain("<h1>");
});

test("a page of HTML stands in for an answer without a body", async () => {
  expect((await spoil(empty(), "html")).status).toBe(200);
});

test("a body that breaks off has promised all of it", async () => {
  const cut = await spoil(whole(), "truncate");
  expect(cut.headers.get("Content-Length")).toBe(String((await whole().text()).length));
  await expect(cut.text()).rejects.toThrow("terminated");
});

test("where there is no body to break off, the connection breaks", async () => {
  await expect(spoil(empty(), "truncate")).rejects.toThrow(ConnectionReset);
  await expect(spoil(whole(), "reset")).rejects.toThrow(ConnectionReset);
});
