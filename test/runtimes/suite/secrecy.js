import { assert, assertEqual, assertMatch, failureNamed } from "./assert.js";
import { vendors } from "./vendors.js";

/** What ends a call with each kind of error, and the options that it needs. */
const faults = {
  ApiError: [{ status: 404, json: { errorMessage: "No.", message: "No.", error: "No." } }],
  DecodeError: [{ text: "<p>Hello</p>" }],
  NetworkError: [{ fault: "reset" }],
  TimeoutError: [{ fault: "silence" }, { timeout: 100 }],
};

const printed = (error, show) =>
  [error, error.cause]
    .filter((part) => part !== undefined)
    .flatMap((part) => [String(part), JSON.stringify(part), part.stack, show(part)])
    .join("\n");

async function assertSecret({ play, show }, [name, vendor]) {
  for (const [kind, [reply, options]] of Object.entries(faults)) {
    const { client, key } = await play(name, [reply], { retry: false, ...options });
    const text = printed(await failureNamed(kind, vendor.get(client)), show);
    for (const secret of [key, vendor.keyHeader(key)[1], btoa(key)]) {
      assert(!text.includes(secret), `A ${kind} shows the key: ${text}`);
    }
  }
}

/** What is shown of calls, and what is not. */
export const secrecyChecks = {
  ...Object.fromEntries(
    Object.entries(vendors).map((entry) => [
      `${entry[0]} shows its key in no error`,
      (suite) => assertSecret(suite, entry),
    ]),
  ),

  async "asks for a key where none was passed"({ api }) {
    for (const [create, name] of [
      [api.seventime.createSevenTime, "SEVENTIME_CLIENT_SECRET"],
      [api.sevenshifts.createSevenShifts, "SEVENSHIFTS_API_KEY"],
      [api.timekit.createTimekit, "TIMEKIT_APP_KEY"],
    ]) {
      const error = await failureNamed("ConfigurationError", (async () => create())());
      assert(error.message.includes(name), `The message does not name ${name}.`);
    }
  },

  async "tells hooks of a retry and its requests, without the key"({ play }) {
    const events = [];
    const told = (event) => events.push(event);
    const hooks = { onRequest: told, onResponse: told, onRetry: told };
    const replies = [{ status: 503 }, { json: { data: { _id: "1" } } }];
    const { client, key } = await play("seventime", replies, { ...hooks, retry: { backoffLimit: 20 } });
    await client.users.get("1");
    assertEqual(events.length, 5, "events");
    const [request, answer, retry] = events;
    assertMatch(request, { operation: "getUser", attempt: 1 }, "request");
    assertMatch(answer, { operation: "getUser", status: 503 }, "answer");
    assertMatch(retry, { operation: "getUser", reason: "status" }, "retry");
    assert(!JSON.stringify(events).includes(key), "An event shows the key.");
  },

  async "logs what it sends, without the key"({ play }) {
    const lines = [];
    const log = (line) => lines.push(line);
    const logger = { warn: log, info: log, debug: log };
    const replies = [{ status: 503 }, { json: { data: { _id: "1" } } }];
    const options = { logger, logLevel: "debug", retry: { backoffLimit: 20 } };
    const { client, key } = await play("seventime", replies, options);
    await client.users.get("1");
    const text = lines.join("\n");
    for (const word of ["getUser", "503", "200"])
      assert(text.includes(word), `No ${word} in the log: ${text}`);
    assert(!text.includes(key), "The log shows the key.");
  },
};
