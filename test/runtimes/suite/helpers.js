import { assert, assertEqual } from "./assert.js";

const body = '{"id":"1","note":"Åsa ☃"}';

/** HMAC-SHA256 of the body under the secret, computed by other means. */
const signature = "b336c3e46a0e5c5078325c2e73365a345470c91f223cfb7187d29c4ed5337989";

/** What the package offers beside its calls. */
export const helperChecks = {
  async "knows a webhook of Timekit from a forged one"({ api }) {
    const { verifyTimekitWebhook: verify } = api.timekit;
    assertEqual(await verify(body, signature, "webhook-secret"), true, "text");
    assertEqual(await verify(new TextEncoder().encode(body), signature, "webhook-secret"), true, "bytes");
    assertEqual(await verify(`${body} `, signature, "webhook-secret"), false, "another body");
    assertEqual(await verify(body, signature, "another-secret"), false, "another secret");
    assertEqual(await verify(body, null, "webhook-secret"), false, "no signature");
  },

  async "knows the time on the walls of Stockholm when summer time begins and ends"({ api }) {
    const shown = [
      "2026-03-29T00:59:59Z",
      "2026-03-29T01:00:00Z",
      "2026-10-25T00:30:00Z",
      "2026-10-25T01:30:00Z",
      "2026-12-31T23:00:00Z",
    ].map((instant) => api.seventime.stockholm.wallDateTime(new Date(instant)));
    const expected = [
      "2026-03-29 01:59:59",
      "2026-03-29 03:00:00",
      "2026-10-25 02:30:00",
      "2026-10-25 02:30:00",
      "2027-01-01 00:00:00",
    ];
    assertEqual(shown, expected, "times");
  },

  async "escapes what has a meaning in a query"({ play }) {
    const { client, seen } = await play("seventime", [
      { json: { data: [], meta: { totalResources: 0, totalPages: 0, currentPage: 1 } } },
    ]);
    await client.users.list({ email: "joan+1@example.com", name: "Åsa & Bo=1 #2" });
    const [{ query }] = await seen();
    assert(query.includes("joan%2B1"), `The + is not escaped: ${query}`);
    const sent = Object.fromEntries(new URLSearchParams(query));
    assertEqual(sent, { email: "joan+1@example.com", name: "Åsa & Bo=1 #2" }, "query");
  },

  async "answers with nothing where no body is due"({ play }) {
    const { client } = await play("timekit", [{ status: 204 }]);
    assert((await client.resources.delete("1")) === undefined, "It is something.");
    const { response } = await client.fetch.DELETE("/resources/{id}", { params: { path: { id: "1" } } });
    assertEqual(response.status, 204, "status");
  },

  async "answers with the address of a redirect that is due, where the runtime tells it"({
    play,
    playElsewhere,
  }) {
    const target = await playElsewhere([{}]);
    const { client } = await play("timekit", [{ status: 302, headers: { Location: target.baseUrl } }]);
    const address = await client.bookings.followActionLink("1", "confirm");
    assert([target.baseUrl, undefined].includes(address), `It is ${address}.`);
    assertEqual(await target.seen(), [], "requests to the address");
  },
};
