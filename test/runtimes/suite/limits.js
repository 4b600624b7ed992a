import { assert, assertEqual, assertMatch, failure, failureNamed } from "./assert.js";

const item = { json: { data: { _id: "1" } } };

/** A signal, and what ends it with an error of its own. */
function stopper() {
  const controller = new AbortController();
  const reason = new Error("The page was closed.");
  return { signal: controller.signal, reason, stop: () => controller.abort(reason) };
}

/** Waits until a server has seen so many requests. */
async function untilSeen(seen, count) {
  while ((await seen()).length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

const elapsed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** How long calls may take, and what ends them; the same for every client. */
export const limitChecks = {
  async "gives up on an answer that does not come"({ play }) {
    const { client } = await play("seventime", [{ fault: "silence" }], { retry: false });
    const error = await failureNamed("TimeoutError", client.users.get("1", { timeout: 100 }));
    assertMatch(error, { operation: "getUser", timeout: 100, outcome: "none" }, "error");
  },

  async "gives up on a body that does not end"({ play }) {
    const { client } = await play("seventime", [{ ...item, fault: "stall" }], { retry: false, timeout: 150 });
    assertMatch(await failureNamed("TimeoutError", client.users.get("1")), { timeout: 150 }, "error");
  },

  async "ends the retries of a call at its deadline"({ play }) {
    const retry = { attempts: 1_000, backoffLimit: 50 };
    const { client, seen } = await play("seventime", [{ status: 503 }], { retry, rateLimit: false });
    const error = await failureNamed("TimeoutError", client.users.get("1", { deadline: 1_000 }));
    assertMatch(error, { timeout: 1_000 }, "error");
    assert((await seen()).length > 1, "It did not try again.");
  },

  async "ends the wait for a turn at the deadline"({ play }) {
    const rateLimit = { requests: 1, per: 3_600_000, burst: 1 };
    const { client, seen } = await play("seventime", [item], { rateLimit });
    await client.users.get("1");
    const error = await failureNamed("TimeoutError", client.users.get("2", { deadline: 100 }));
    assertMatch(error, { outcome: "unsent", timeout: 100 }, "error");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "sends nothing for a signal that has ended"({ play }) {
    const { client, seen } = await play("seventime", [item]);
    const { signal, reason, stop } = stopper();
    stop();
    assert((await failure(client.users.get("1", { signal }))) === reason, "It is not the signal's reason.");
    assertEqual((await seen()).length, 0, "requests");
  },

  async "ends with the signal's reason while an answer is due"({ play }) {
    const { client, seen } = await play("seventime", [{ fault: "silence" }]);
    const { signal, reason, stop } = stopper();
    const call = failure(client.users.get("1", { signal }));
    await untilSeen(seen, 1);
    stop();
    assert((await call) === reason, "It is not the signal's reason.");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "ends with the signal's reason within a body"({ play }) {
    const { client, seen } = await play("seventime", [{ ...item, fault: "stall" }]);
    const { signal, reason, stop } = stopper();
    const call = failure(client.users.get("1", { signal }));
    await untilSeen(seen, 1);
    stop();
    assert((await call) === reason, "It is not the signal's reason.");
  },

  async "ends with the signal's reason while it waits for its turn"({ play }) {
    const rateLimit = { requests: 1, per: 3_600_000, burst: 1 };
    const { client, seen } = await play("seventime", [item], { rateLimit });
    await client.users.get("1");
    const { signal, reason, stop } = stopper();
    const call = failure(client.users.get("2", { signal }));
    setTimeout(stop, 20);
    assert((await call) === reason, "It is not the signal's reason.");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "ends with the signal's reason while it waits to send again"({ play }) {
    const refusal = { status: 429, headers: { "Retry-After": "30" } };
    const { signal, reason, stop } = stopper();
    const { client, seen } = await play("seventime", [refusal], { onRetry: stop });
    assert((await failure(client.users.get("1", { signal }))) === reason, "It is not the signal's reason.");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "keeps the order and the pace of calls"({ play }) {
    const sent = [];
    const options = {
      rateLimit: { requests: 20, per: 1_000, burst: 1 },
      fetch: (request, init) => {
        sent.push(request.url.split("/").at(-1));
        return fetch(request, init);
      },
    };
    const { client } = await play("seventime", [item], options);
    const ids = ["1", "2", "3", "4", "5", "6"];
    const took = await elapsed(() => Promise.all(ids.map((id) => client.users.get(id))));
    assertEqual(sent, ids, "order");
    assert(took >= 245, `Six calls, 50 ms apart, took ${Math.round(took)} ms.`);
  },
};
