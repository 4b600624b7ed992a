import { describe, expect, test } from "vitest";
import { explore } from "../../../src/check/drive/explore.ts";
import { createSender } from "../../../src/check/drive/sender.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { keyHeaders } from "../../../src/cli/checkKeys.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { slugs } from "../../../src/sandbox/contracts.ts";
import { type Slug, createSandbox } from "../../../src/sandbox/index.ts";

/** A read-only run over a sandbox with the demo data. */
async function run(slug: Slug, budget = 2000, only?: RegExp) {
  const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });
  const { document } = sandbox.api(slug).world.model;
  const { baseUrl, key } = sandbox.apis[slug];
  const sender = createSender({
    fetch: sandbox.fetch,
    budget,
    rate: document["x-rate-policy"],
    isPaced: false,
    signal: new AbortController().signal,
  });
  const observations = await explore({
    document,
    baseUrl,
    sender,
    observer: observerOf(document, baseUrl),
    key: keyHeaders[slug](key),
    wrongKey: keyHeaders[slug]("wrong"),
    only,
  });
  const requests = sandbox.requests();
  await sandbox.close();
  return { document, observations, requests, sender };
}

/** Operations that need what no list shows: a key of another kind, a signed link. */
const unreachable = ["followActionLink", "syncByGetOfAccount", "getTimezoneOfUser"];

describe.each(slugs)("a read-only run of %s", (slug) => {
  test("sends nothing but GET, and every list, filter and page of the contract", async () => {
    const { document, observations, requests } = await run(slug);
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    const called = new Set(observations.map(({ entry }) => entry?.operation.operationId));
    const lists = listOperations(document).filter(
      ({ operation }) =>
        operation["x-behavior"].action === "list" && !unreachable.includes(operation.operationId),
    );
    const missing = lists.map(({ operation }) => operation.operationId).filter((id) => !called.has(id));
    expect(missing).toEqual([]);
  });

  test("asks for what there is: only unknown ids, wrong keys and keys of another kind are refused", async () => {
    const { observations } = await run(slug);
    const refused = observations.filter(({ isSuccess }) => !isSuccess).map(({ exchange }) => exchange.status);
    expect(refused.filter((status) => ![302, 401, 404].includes(status))).toEqual([]);
    expect(refused).toContain(401);
    expect(refused).toContain(404);
  });

  test("keeps to its budget", async () => {
    const { requests, sender } = await run(slug, 7);
    expect(requests).toHaveLength(7);
    expect(sender.ending()).toBe("budget");
  });
});

test("of some operations alone, a run calls those and the lists that their ids come from", async () => {
  const { observations } = await run("seventime", 2000, /^getWorkOrder$/);
  const called = observations.map(({ entry }) => entry?.operation.operationId);
  expect(new Set(called)).toEqual(new Set(["listWorkOrders", "getWorkOrder"]));
  expect(called.filter((id) => id === "listWorkOrders")).toHaveLength(1);
});
