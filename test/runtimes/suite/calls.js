import { assert, assertEqual, assertMatch, failureNamed } from "./assert.js";
import { pagesOf, vendors } from "./vendors.js";

/** What every client does with answers that are as they should be. */
const calls = {
  async "reads one item, with the key in its header"({ vendor, play }) {
    const { client, key, seen } = await play([vendor.item({ id: "1", name: "Åsa" })]);
    assertMatch(await vendor.get(client), { id: "1", name: "Åsa" }, "item");
    const [request] = await seen();
    const [header, value] = vendor.keyHeader(key);
    assertMatch(request, { method: "GET", body: "" }, "request");
    assertEqual(request.headers[header], value, header);
  },

  async "reads a page, the one after it, and none after the last"({ vendor, play }) {
    const { client } = await play(pagesOf(vendor));
    const first = await vendor.list(client)({ limit: 2 });
    const second = await first.next();
    const third = await second.next();
    const ids = [first, second, third].map(({ data }) => data.map(({ id }) => id));
    assertEqual(ids, [["1", "2"], ["3", "4"], ["5"]], "items");
    assertEqual((await third.next()) === undefined, true, "end");
  },

  async "goes over all pages"({ vendor, play }) {
    const { client, seen } = await play(pagesOf(vendor));
    const ids = [];
    for await (const { id } of vendor.list(client).all({ limit: 2 })) ids.push(id);
    assertEqual(ids, ["1", "2", "3", "4", "5"], "items");
    const turns = (await seen()).slice(1).map(({ query }) => query);
    assertEqual(
      turns,
      vendor.turns.map((turn) => `limit=2&${turn}`),
      "queries",
    );
  },

  async "sends a body as JSON, with headers and query of the call"({ vendor, play }) {
    const { client, seen } = await play([vendor.created({ id: "1" })]);
    const body = { name: "Åsa & ☃", nested: [1, { two: null }] };
    const options = { headers: { "X-Trace": "t-1" }, query: { note: "a b" } };
    assertMatch(await vendor.create(client, body, options), { id: "1" }, "item");
    const [request] = await seen();
    assertMatch(request, { method: "POST", query: "note=a%20b" }, "request");
    assertEqual(JSON.parse(request.body), body, "body");
    assertEqual(request.headers["x-trace"], "t-1", "header");
    assert(request.headers["content-type"].startsWith("application/json"), "The body is not sent as JSON.");
  },

  async "tells what the vendor says of an error"({ vendor, play, api }) {
    const { client } = await play([vendor.refusal]);
    const error = await failureNamed("ApiError", vendor.get(client));
    assertMatch(error, vendor.refused, "error");
    assert(error instanceof api.ApiError, "It is no ApiError of the package.");
    assert(error instanceof api.TimepactError && error instanceof Error, "It is no TimepactError.");
  },

  async "tells of what the contract does not say, without its value"({ vendor, play, drift }) {
    const drifts = [];
    const onDrift = drift.watchDrift((surprise) => drifts.push(surprise));
    const { client } = await play([vendor.item({ id: ["planted-value"] })], { onDrift });
    await vendor.get(client);
    const text = JSON.stringify(drifts);
    const isTold = drifts.some(({ path }) => path.endsWith("/id"));
    assert(isTold, `The drift is not told of: ${text}`);
    assert(!text.includes("planted-value"), `The drift shows a value: ${text}`);
  },

  async "calls through the plain client with the same key"({ vendor, play }) {
    const { client, key, seen } = await play([vendor.item({ id: "1" })]);
    const { data, response } = await vendor.fetch(client);
    assertEqual(response.status, 200, "status");
    assertEqual(data, vendor.item({ id: "1" }).json, "body");
    const [header, value] = vendor.keyHeader(key);
    assertEqual((await seen())[0].headers[header], value, header);
  },

  async "has a plain client alone, with the same key"({ vendor, play, plain }) {
    const { baseUrl, key, seen } = await play([vendor.item({ id: "1" })]);
    const { data } = await vendor.fetch({ fetch: vendor.connectPlain(plain, key, { baseUrl }) });
    assertEqual(data, vendor.item({ id: "1" }).json, "body");
    const [header, value] = vendor.keyHeader(key);
    assertEqual((await seen())[0].headers[header], value, header);
  },
};

/** What every client does with answers that are not. */
const faults = {
  async "does not follow a redirect with the key"({ vendor, play, playElsewhere }) {
    const target = await playElsewhere([vendor.item({ id: "followed" })]);
    const reply = { status: 302, headers: { Location: `${target.baseUrl}/users/1` } };
    const { client, seen } = await play([reply]);
    const error = await failureNamed("ApiError", vendor.get(client));
    // A browser hides the status of a redirect.
    assert([302, 0].includes(error.status), `The status is ${error.status}.`);
    assertEqual((await seen()).length, 1, "requests");
    assertEqual(await target.seen(), [], "requests to the other server");
  },

  async "does not follow a redirect with the key of a plain client"({ vendor, play, playElsewhere, plain }) {
    const target = await playElsewhere([vendor.item({ id: "followed" })]);
    const { baseUrl, key } = await play([
      { status: 302, headers: { Location: `${target.baseUrl}/users/1` } },
    ]);
    await vendor.fetch({ fetch: vendor.connectPlain(plain, key, { baseUrl }) });
    assertEqual(await target.seen(), [], "requests to the other server");
  },

  async "calls truncated JSON a DecodeError"({ vendor, play }) {
    const text = JSON.stringify(vendor.item({ id: "1" }).json).slice(0, -4);
    const { client } = await play([{ text, headers: { "Content-Type": "application/json" } }]);
    assertMatch(await failureNamed("DecodeError", vendor.get(client)), { status: 200 }, "error");
  },

  async "calls a broken connection a NetworkError, which did nothing when it read"({ vendor, play }) {
    const { client } = await play([{ fault: "reset" }], { retry: false });
    assertMatch(await failureNamed("NetworkError", vendor.get(client)), { outcome: "none" }, "error");
  },

  async "calls a body that breaks off a NetworkError"({ vendor, play }) {
    const { client } = await play([{ ...vendor.item({ id: "1" }), fault: "cut" }], { retry: false });
    assertMatch(await failureNamed("NetworkError", vendor.get(client)), { outcome: "none" }, "error");
  },

  async "sends a create once when the connection breaks, and says that its outcome is unknown"({
    vendor,
    play,
  }) {
    const { client, seen } = await play([{ fault: "reset" }]);
    const error = await failureNamed("NetworkError", vendor.create(client, { name: "Åsa" }));
    assertMatch(error, { outcome: "unknown" }, "error");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "reads again after the server failed"({ vendor, play }) {
    const { client, seen } = await play([{ status: vendor.outage }, vendor.item({ id: "1" })]);
    assertMatch(await vendor.get(client, { retry: { backoffLimit: 20 } }), { id: "1" }, "item");
    assertEqual((await seen()).length, 2, "requests");
  },

  async "creates only once when the server failed"({ vendor, play }) {
    const { client, seen } = await play([{ status: vendor.outage }, vendor.created({ id: "1" })]);
    const error = await failureNamed("ApiError", vendor.create(client, { name: "Åsa" }));
    assertMatch(error, { status: vendor.outage }, "error");
    assertEqual((await seen()).length, 1, "requests");
  },

  async "waits as long as the limiter asks"({ vendor, play }) {
    const refusal = { status: vendor.limitStatus, headers: { "Retry-After": "1" } };
    const { client, seen } = await play([refusal, vendor.item({ id: "1" })]);
    assertMatch(await vendor.get(client), { id: "1" }, "item");
    const [first, second] = await seen();
    assert(second.at - first.at >= 950, `It waited ${Math.round(second.at - first.at)} ms instead of 1000.`);
  },
};

/** The checks that every client has to pass, by its name. */
export const vendorChecks = Object.fromEntries(
  Object.entries(vendors).flatMap(([name, vendor]) =>
    Object.entries({ ...calls, ...faults }).map(([check, run]) => [
      `${name} ${check}`,
      (suite) =>
        run({
          vendor,
          api: suite.api[name],
          drift: suite.drift[name],
          plain: suite.plain[name],
          playElsewhere: suite.playElsewhere,
          play: (replies, options) => suite.play(name, replies, options),
        }),
    ]),
  ),
);
