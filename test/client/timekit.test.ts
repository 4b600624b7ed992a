import { describe, expect, test } from "vitest";
import { ApiError, type Timekit, type TimekitOptions, createTimekit } from "../../src/apis/timekit.ts";
import { failure, json, recordingFetch, secret } from "./answers.ts";

/** A Timekit client whose requests a function answers, and the requests it sent. */
function clientAnswering(
  answer: (request: Request) => Response,
  options: TimekitOptions = {},
): { timekit: Timekit; requests: Request[] } {
  const { fetch, requests } = recordingFetch(answer);
  return {
    timekit: createTimekit({ appKey: secret, fetch, rateLimit: false, retry: false, ...options }),
    requests,
  };
}

const id = "7f0f3c1e-5c0a-4a8e-9f0e-3c6f1d2b4a55";
const paging = { total: 1, per_page: 50, current_page: 1, last_page: 1 };
const page = () => json({ data: [{ id }], ...paging });

describe("what a call sends", () => {
  test("the key as the password of HTTP Basic, without a user name", async () => {
    const { timekit, requests } = clientAnswering(page);
    await timekit.bookings.list();
    const basic = requests[0]?.headers.get("Authorization")?.replace("Basic ", "") ?? "";
    expect(atob(basic)).toBe(`:${secret}`);
    expect(requests[0]?.url).toBe("https://api.timekit.io/v2/bookings");
    expect(requests[0]?.headers.has("Timekit-Timezone")).toBe(false);
  });

  test("the key of a resource with the slug of its app", async () => {
    const resource = { email: "joan@example.com", token: "token", app: "back-to-the-future" };
    const { timekit, requests } = clientAnswering(page, { resource });
    await timekit.bookings.list();
    const basic = requests[0]?.headers.get("Authorization")?.replace("Basic ", "") ?? "";
    expect(atob(basic)).toBe("joan@example.com:token");
    expect(requests[0]?.headers.get("Timekit-App")).toBe("back-to-the-future");
  });

  test("no key for a client that says it has none", async () => {
    const { timekit, requests } = clientAnswering(() => json({ data: { id } }), { appKey: null });
    await timekit.projects.getHosted("marty-mcfly");
    expect(requests[0]?.headers.has("Authorization")).toBe(false);
  });

  test("includes beside a body", async () => {
    const { timekit, requests } = clientAnswering(() => json({ data: { id } }));
    await timekit.bookings.act(id, "cancel", {}, { query: { include: ["attributes", "customers"] } });
    expect(requests[0]?.url).toMatch(/\?include=attributes,customers$/);
  });

  test("the time zone with every request, when it is set", async () => {
    const { timekit, requests } = clientAnswering(page, { timeZone: "Europe/Copenhagen" });
    await timekit.bookings.list();
    expect(requests[0]?.headers.get("Timekit-Timezone")).toBe("Europe/Copenhagen");
  });

  test("search keys as one text, includes as one list", async () => {
    const { timekit, requests } = clientAnswering(page);
    const search = {
      graph: "instant",
      "customer.email": "joan+1@example.com",
      "meta.order": 7,
      state: undefined,
    };
    await timekit.bookings.list({ search, include: ["attributes", "customers"] });
    expect(new URL(requests[0]?.url ?? "").search).toBe(
      "?search=graph%3Ainstant%3Bcustomer.email%3Ajoan%2B1%40example.com%3Bmeta.order%3A7&include=attributes,customers",
    );
  });

  test("a search text as it is", async () => {
    const { timekit, requests } = clientAnswering(page);
    await timekit.bookings.list({ search: "graph:instant;state:confirmed" });
    expect(new URL(requests[0]?.url ?? "").searchParams.get("search")).toBe("graph:instant;state:confirmed");
  });

  test("no search value with a semicolon, which would begin another key", async () => {
    const { timekit, requests } = clientAnswering(page);
    const error = await failure(timekit.bookings.list({ search: { "customer.name": "Joan;state:error" } }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(requests).toHaveLength(0);
  });

  test("the plus of an offset escaped", async () => {
    const { timekit, requests } = clientAnswering(() => json({ data: [] }));
    await timekit.events.list({ start: "2026-01-01T00:00:00+01:00", end: "2026-02-01T00:00:00+01:00" });
    expect(requests[0]?.url).toContain("start=2026-01-01T00%3A00%3A00%2B01%3A00");
  });

  test("an action in the path", async () => {
    const { timekit, requests } = clientAnswering(() => json({ data: { id } }));
    await timekit.bookings.act(id, "cancel", { cancel: { message: "The room is closed." } });
    expect(requests[0]?.method).toBe("PUT");
    expect(requests[0]?.url).toBe(`https://api.timekit.io/v2/bookings/${id}/cancel`);
  });

  test("a bare list as a body", async () => {
    const { timekit, requests } = clientAnswering(() => json({}));
    await timekit.projects.replaceResources(id, [id]);
    expect(await requests[0]?.json()).toEqual([id]);
  });
});

test("a key of a resource that a header cannot carry is refused without being shown", () => {
  const resource = { email: "joan@example.com", token: "broken\n", app: "back-to-the-future" };
  expect(() => createTimekit({ resource })).toThrow(/The key in resource .* cannot carry/);
  expect(() => createTimekit({ resource })).not.toThrow(/broken/);
});

describe("what a call answers", () => {
  test("nothing for an answer without content, and an empty body with its response", async () => {
    const { timekit } = clientAnswering(() => new Response(null, { status: 204 }));
    expect(await timekit.bookings.delete(id)).toBeUndefined();
    const { data, response } = await timekit.bookings.delete.raw(id);
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  test("the address of a redirect, which is not followed", async () => {
    const headers = { Location: "https://accounts.google.com/consent" };
    const { timekit, requests } = clientAnswering(() => new Response(null, { status: 302, headers }));
    expect(await timekit.accounts.signUpGoogle({ "Timekit-App": "app" })).toBe(headers.Location);
    const link = { signature: "jwt", redirect: headers.Location };
    expect(await timekit.bookings.followActionLink(id, "cancel_by_customer", link)).toBe(headers.Location);
    expect(requests).toHaveLength(2);
  });

  test("nothing for a redirect that a browser hides, and for a link that has none", async () => {
    const hidden = Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });
    const answers = [Object.defineProperty(hidden, "ok", { value: false }), new Response(null)];
    const { timekit } = clientAnswering(() => answers.shift() ?? Response.error());
    expect(await timekit.accounts.signUpGoogle({ "Timekit-App": "app" })).toBeUndefined();
    const link = { signature: "jwt" };
    expect(await timekit.bookings.followActionLink(id, "cancel_by_customer", link)).toBeUndefined();
  });

  test("every page", async () => {
    const { timekit } = clientAnswering((request) => {
      const number = Number(new URL(request.url).searchParams.get("page"));
      return json({ data: [{ id: String(number) }], total: 3, current_page: number, last_page: 3 });
    });
    const ids: unknown[] = [];
    for await (const booking of timekit.bookings.list.all()) ids.push(booking.id);
    expect(ids).toEqual(["1", "2", "3"]);
  });
});

test("an address of the next page on another host is never called, and gets no key", async () => {
  const { timekit, requests } = clientAnswering((request) => {
    const number = Number(new URL(request.url).searchParams.get("page"));
    const next_page_url = `https://elsewhere.example.com/v2/bookings?page=${number + 1}`;
    return json({ data: [{ id }], total: 2, current_page: number, last_page: 2, next_page_url });
  });
  for await (const booking of timekit.bookings.list.all()) expect(booking.id).toBe(id);
  expect(requests.map(({ url }) => new URL(url).host)).toEqual(["api.timekit.io", "api.timekit.io"]);
});

describe("errors", () => {
  test.each([
    [
      { errors: { start: ["Is missing."], end: ["Is missing.", "Is wrong."] } },
      "start: Is missing. end: Is missing. Is wrong.",
    ],
    [{ errors: { customer: "Is missing." }, action: "save_booking_data" }, "customer: Is missing."],
  ])("by field are readable: %j", async (body, message) => {
    const { timekit } = clientAnswering(() => json(body, { status: 422 }));
    const error = await failure(timekit.bookings.get(id));
    if (!(error instanceof ApiError)) throw error;
    expect(error.vendorMessage).toBe(message);
    expect(Object.values(error.fields ?? {}).flat()).toContain("Is missing.");
    expect(error.type).toBe("action" in body ? body.action : undefined);
  });

  test("of one text, with the kind of record that is not there", async () => {
    const { timekit } = clientAnswering(() =>
      json({ error: "Not found", model: "Project" }, { status: 404 }),
    );
    const error = await failure(timekit.projects.get(id));
    expect(error).toMatchObject({
      status: 404,
      vendorMessage: "Not found",
      type: "Project",
      isRateLimit: false,
      fields: undefined,
    });
  });

  test.each([429, 503])("of the limiter keep their status %i, whatever their body", async (status) => {
    const { timekit } = clientAnswering(() => new Response("Slow down", { status }));
    expect(await failure(timekit.bookings.list())).toMatchObject({
      name: "ApiError",
      status,
      isRateLimit: true,
      body: "Slow down",
    });
  });
});
