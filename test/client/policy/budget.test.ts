import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import { budgetOf } from "../../../src/client/policy/budget.ts";

test("a budget is the beginning of the SHA-256 of address and key", async () => {
  const digest = createHash("sha256").update("https://127.0.0.1\nplanted-key").digest("hex");
  expect(await budgetOf("https://127.0.0.1", "planted-key")).toBe(digest.slice(0, 32));
});

test("without Web Crypto each client has a budget of its own", async () => {
  vi.stubGlobal("crypto", {});
  const budgets = [await budgetOf("https://127.0.0.1", "key"), await budgetOf("https://127.0.0.1", "key")];
  vi.unstubAllGlobals();
  expect(budgets[0]).not.toBe(budgets[1]);
});
