import { describe, expect, test } from "vitest";
import { phpDate } from "../../../src/sandbox/behaviours/timekit/phpDate.ts";
import { timestampsBy } from "../../../src/sandbox/behaviours/timekit/timestamps.ts";
import { timekitTestKey } from "../../../src/sandbox/keys.ts";
import { basic, elin, openOffice, recordOf, rowsOf, send } from "./office.ts";

const { sandbox, timekit } = openOffice();
const headers = basic(sandbox.apis.timekit.key);
const [{ id: resource } = { id: "" }] = (await timekit.resources.list({ search: { email: elin } })).data;
const calendars = await timekit.calendars.list({ search: { "resource.id": resource } });
const calendar_id = calendars.data.find(({ name }) => name === "Bookings")?.id ?? "";
const text = { calendar_id, what: "Inventory", where: "Storeroom" };

const make = (more: Record<string, string>, body: Record<string, unknown>) =>
  send(sandbox, "POST", "/events", { headers: { ...headers, ...more }, body: { ...text, ...body } });

const iso = { start: "2026-07-01T20:05:00+02:00", end: "2026-07-01T21:00:00+0200" };

describe("times of an answer", () => {
  test("are in UTC, with a colon in events and without in when they were made", async () => {
    const event = recordOf(await make({}, iso));
    expect(event).toMatchObject({ start: "2026-07-01T18:05:00+00:00", end: "2026-07-01T19:00:00+00:00" });
    expect(event["created_at"]).toMatch(/^2026-03-02T08:0\d:\d\d\+0000$/);
  });

  test("are in the zone that is asked for", async () => {
    const event = recordOf(await make({ "Timekit-Timezone": "America/New_York" }, iso));
    expect(event["start"]).toBe("2026-07-01T14:05:00-04:00");
    expect(event["created_at"]).toMatch(/-0500$/);
  });

  test("are written by a pattern that is asked for, in lists as well", async () => {
    const wish = {
      "Timekit-OutputTimestampFormat": "D j M Y g:ia (P e)",
      "Timekit-Timezone": "Europe/Stockholm",
    };
    expect(recordOf(await make(wish, iso))["start"]).toBe("Wed 1 Jul 2026 8:05pm (+02:00 Europe/Stockholm)");
    const window = "start=2026-07-01T00:00:00Z&end=2026-07-02T00:00:00Z";
    const rows = rowsOf(
      await send(sandbox, "GET", `/events?${window}`, { headers: { ...headers, ...wish } }),
    );
    expect(rows[0]?.["start"]).toBe("Wed 1 Jul 2026 8:05pm (+02:00 Europe/Stockholm)");
  });

  test.each([
    ["Timekit-Timezone", "Europe/Atlantis"],
    ["Timekit-OutputTimestampFormat", "---"],
    ["Timekit-InputTimestampFormat", "W"],
    ["Timekit-InputTimestampFormat", "H:i"],
  ])("are refused with %s %s, which is none", async (name, value) => {
    const answer = await make({ [name]: value }, iso);
    expect(answer).toMatchObject({ status: 422, body: { errors: { [name]: [expect.any(String)] } } });
  });
});

describe("times of a request", () => {
  test("may be written by a pattern, on the clocks of the zone", async () => {
    const wish = { "Timekit-InputTimestampFormat": "d/m/Y h:ia", "Timekit-Timezone": "Europe/Stockholm" };
    const event = recordOf(await make(wish, { start: "01/07/2026 08:05pm", end: "01/07/2026 09:00pm" }));
    expect(event).toMatchObject({ start: "2026-07-01T20:05:00+02:00", end: "2026-07-01T21:00:00+02:00" });
    const window = new URLSearchParams({ start: "01/07/2026 08:50pm", end: "01/07/2026 11:00pm" });
    const found = await send(sandbox, "GET", `/events?${window}`, { headers: { ...headers, ...wish } });
    expect(rowsOf(found).map(({ id }) => id)).toContain(event["id"]);
  });

  test("may be as the contract has them all the same, and nothing else", async () => {
    const wish = { "Timekit-InputTimestampFormat": "d/m/Y h:ia" };
    expect((await make(wish, iso)).status).toBe(201);
    expect((await make(wish, { ...iso, start: "31/02/2026 08:00pm" })).status).toBe(422);
    expect((await make({}, { ...iso, start: "01/07/2026 08:05pm" })).status).toBe(422);
  });
});

describe("a pattern", () => {
  const zone = "Europe/Stockholm";
  const time = (instant: string) => {
    const at = Date.parse(instant);
    const isSummer = (moment: number): boolean => /-0[4-9]-/.test(new Date(moment).toISOString());
    const offsetAt = (moment: number): number => (isSummer(moment) ? 7_200_000 : 3_600_000);
    return { instant: at, offset: offsetAt(at), wall: new Date(at + offsetAt(at)), zone, offsetAt };
  };

  test.each([
    ["Y-m-d H:i:s", "2026-07-02 10:05:09"],
    ["D, d M y", "Thu, 02 Jul 26"],
    ["l jS F, z t L", "Thursday 2nd July, 182 31 0"],
    ["N w W o", "4 4 27 2026"],
    ["G g h A a B", "10 10 10 AM am 378"],
    ["u v", "000000 000"],
    ["e T I O P p Z", "Europe/Stockholm CEST 1 +0200 +02:00 +02:00 7200"],
    ["c", "2026-07-02T10:05:09+02:00"],
    ["r", "Thu, 02 Jul 2026 10:05:09 +0200"],
    ["U", "1782979509"],
    [String.raw`\Y\e\a\r: Y`, "Year: 2026"],
  ])("%s writes %s", (pattern, expected) => {
    expect(phpDate(pattern, time("2026-07-02T08:05:09.000Z"))).toBe(expected);
  });

  test.each([
    ["Y-m-d H:i", "2026-07-02 10:05", "2026-07-02T08:05:00.000Z"],
    ["D, d M Y h:ia", "Thu, 02 Jul 2026 10:05pm", "2026-07-02T20:05:00.000Z"],
    ["j F Y", "2 july 2026", "2026-07-01T22:00:00.000Z"],
    ["Y-m-d H:i P", "2026-07-02 10:05 -04:00", "2026-07-02T14:05:00.000Z"],
    ["Y-m-d H:i e", "2026-07-02 10:05 America/New_York", "2026-07-02T14:05:00.000Z"],
    ["U", "1782979509", "2026-07-02T08:05:09.000Z"],
    ["c", "2026-07-02T10:05:09+02:00", "2026-07-02T08:05:09.000Z"],
  ])("%s reads %s", (pattern, written, expected) => {
    const { read } = timestampsBy(
      new Headers({ "Timekit-InputTimestampFormat": pattern, "Timekit-Timezone": zone }),
    );
    expect(read(written)).toBe(expected);
  });
});

describe("headers of an answer", () => {
  test("have an id of their own, and tell of a test app", async () => {
    const live = await send(sandbox, "GET", "/app", { headers });
    const inTest = await send(sandbox, "GET", "/app", { headers: basic(timekitTestKey) });
    const wrong = await send(sandbox, "GET", "/app");
    const ids = [live, inTest, wrong].map((answer) => answer.headers.get("Timekit-Request-Id"));
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id ?? ""))).toBe(true);
    expect(inTest.headers.get("Timekit-TestMode")).toBe("true");
    expect(live.headers.has("Timekit-TestMode")).toBe(false);
  });

  test("count down what is left of the limit, for each key", async () => {
    const limited = openOffice({ rateLimit: true, seed: "empty" }).sandbox;
    const left = async (key: string): Promise<number> =>
      Number(
        (await send(limited, "GET", "/app", { headers: basic(key) })).headers.get("X-RateLimit-Remaining"),
      );
    const { key } = limited.apis.timekit;
    expect([await left(key), await left(key), await left(timekitTestKey)]).toEqual([599, 598, 2999]);
  });

  test("let pages of other sites call, and read those headers", async () => {
    const preflight = await send(sandbox, "OPTIONS", "/bookings", {
      headers: {
        Origin: "https://example.com",
        "Access-Control-Request-Headers": "authorization,timekit-timezone",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("authorization,timekit-timezone");
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toContain("PUT");
    const answer = await send(sandbox, "GET", "/projects/hosted/fysioterapi");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Expose-Headers")?.toLowerCase()).toContain(
      "timekit-request-id",
    );
  });
});
