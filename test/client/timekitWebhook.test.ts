import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyTimekitWebhook } from "../../src/apis/timekit.ts";

const body = '{"id":"7f0f3c1e","state":"confirmed","customers":[{"name":"Åsa"}]}';
const webhookSecret = "hook-secret";
const signature = createHmac("sha256", webhookSecret).update(body).digest("hex");

describe("the signature of a webhook", () => {
  test("holds for the body as it came, as text or bytes, in any case", async () => {
    const bytes = new TextEncoder().encode(body);
    expect(await verifyTimekitWebhook(body, signature, webhookSecret)).toBe(true);
    expect(await verifyTimekitWebhook(bytes, signature, webhookSecret)).toBe(true);
    expect(await verifyTimekitWebhook(body, signature.toUpperCase(), webhookSecret)).toBe(true);
  });

  test.each([
    ["another body", `${body} `, signature, webhookSecret],
    ["another secret", body, signature, "other"],
    [
      "another signature",
      body,
      signature.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
      webhookSecret,
    ],
    ["a cut signature", body, signature.slice(0, -2), webhookSecret],
    ["a signature that is no number", body, "z".repeat(64), webhookSecret],
    ["no signature", body, null, webhookSecret],
    ["no secret", body, createHmac("sha256", "").update(body).digest("hex"), ""],
  ])("does not hold for %s", async (_name, text, sent, secret) => {
    expect(await verifyTimekitWebhook(text, sent, secret)).toBe(false);
  });
});
