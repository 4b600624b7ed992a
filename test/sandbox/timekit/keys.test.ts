import { describe, expect, test } from "vitest";
import { createTimekit } from "../../../src/apis/timekit.ts";
import { timekitTestKey } from "../../../src/sandbox/keys.ts";
import { appSlug, basic, elin, openOffice, recordOf, rowsOf, send, signedIn } from "./office.ts";
import { refused } from "./refused.ts";

const { sandbox, usual, timekit } = openOffice();
const { key, widgetKey = "" } = sandbox.apis.timekit;
const status = async (path: string, headers: Record<string, string>): Promise<number> =>
  (await send(sandbox, "GET", path, { headers })).status;

describe("keys", () => {
  test("that are missing or wrong open nothing, and the answer says what would", async () => {
    const answer = await send(sandbox, "GET", "/resources");
    expect(answer).toMatchObject({ status: 401, body: { error: expect.stringContaining("appKey") } });
    expect(await status("/resources", basic("live_api_key_wrong"))).toBe(401);
    expect(await status("/resources", basic(key))).toBe(200);
  });

  test("of a widget open what a widget calls and nothing else", async () => {
    for (const path of ["/projects", "/locations", "/location/services", "/bookings/groups"]) {
      expect(await status(path, basic(widgetKey))).toBe(200);
    }
    for (const path of ["/bookings", "/resources", "/app", "/calendars", "/accounts"]) {
      expect(await status(path, basic(widgetKey))).toBe(401);
    }
  });

  test("of a test app see the same records in another app", async () => {
    const testApp = createTimekit({ ...usual, appKey: timekitTestKey });
    const [live, inTest] = [await timekit.app.get(), await testApp.app.get({ include: ["app_token"] })];
    expect(live).toMatchObject({ slug: appSlug, test_mode: false });
    expect(live).not.toHaveProperty("app_token");
    expect(inTest).toMatchObject({ slug: `${appSlug}-test`, test_mode: true, app_token: timekitTestKey });
    expect((await testApp.resources.list()).total).toBe((await timekit.resources.list()).total);
  });

  test("of a resource need its address, its token and the app", async () => {
    const good = await signedIn(sandbox);
    expect(await status("/users/me", good)).toBe(200);
    expect(await status("/users/me", { ...good, "Timekit-App": "other" })).toBe(401);
    expect(await status("/users/me", { ...good, "Timekit-App": "" })).toBe(401);
    expect(await status("/users/me", { ...good, ...basic("0".repeat(32), elin) })).toBe(401);
    expect(await status("/resources", good)).toBe(401);
    expect(await status("/users/me", basic(key))).toBe(401);
  });

  test("of a resource go with what they are: for browsers, over, or deleted", async () => {
    const headers = await signedIn(sandbox);
    const make = async (body: object): Promise<Record<string, unknown>> =>
      recordOf(await send(sandbox, "POST", "/credentials", { headers, body }));
    const usualKey = { type: "server-token", scopes: ["global"], description: "One" };
    const opens = (credential: Record<string, unknown>): Promise<number> =>
      status("/users/me", { ...headers, ...basic(String(credential["token"]), elin) });
    const good = await make(usualKey);
    expect(await opens(good)).toBe(200);
    expect(await opens(await make({ ...usualKey, expires: "2026-01-01T00:00:00+00:00" }))).toBe(401);
    expect(await opens(await make({ type: "client-token", scopes: ["widget"], description: "Page" }))).toBe(
      401,
    );
    await send(sandbox, "DELETE", `/credentials/${String(good["id"])}`, { headers });
    expect(await opens(good)).toBe(401);
  });

  test("are given to an address that is known", async () => {
    const unknown = send(sandbox, "POST", "/auth", { body: { email: "no@example.com", password: "x" } });
    expect((await unknown).status).toBe(401);
  });
});

describe("a resource that has signed in", () => {
  test("sees and changes itself under its older name", async () => {
    const signed = await send(sandbox, "POST", "/auth", { body: { email: elin, password: "x" } });
    const token = String(recordOf(signed)["api_token"]);
    const own = createTimekit({ ...usual, appKey: null, resource: { email: elin, token, app: appSlug } });
    expect(await own.users.get()).toMatchObject({ email: elin, name: "Elin Sjöhage", activated: true });
    await own.users.update({ timezone: "Europe/Oslo" });
    expect(await timekit.resources.getTimezone(elin)).toMatchObject({ timezone: "Europe/Oslo" });
    const zone = own.users.update({ timezone: "Nowhere" });
    expect(await refused(zone)).toMatchObject({ status: 422, fields: ["timezone"] });
    const made = await own.users.create({ first_name: "Ann", last_name: "Ek", email: "ann@example.com" });
    expect(await timekit.resources.get(made.id, { include: ["calendars"] })).toMatchObject({
      name: "Ann Ek",
      calendars: [{ name: "Bookings" }],
    });
  });

  test("sees its own accounts, the app all", async () => {
    const headers = await signedIn(sandbox);
    expect(rowsOf(await send(sandbox, "GET", "/accounts", { headers }))).toHaveLength(1);
    expect((await timekit.accounts.list()).data).toHaveLength(5);
    const before = (await timekit.accounts.list()).data.find((one) => one.provider_id === elin)?.last_sync;
    await send(sandbox, "POST", "/accounts/sync", { headers });
    const after = (await timekit.accounts.list()).data.find((one) => one.provider_id === elin)?.last_sync;
    expect(after).toMatch(/^2026-03-02 08:/);
    expect(after).not.toBe(before);
  });

  test("is sent back with its address and its key after it has signed up at Google", async () => {
    const path = `/accounts/google/signup?Timekit-App=${appSlug}`;
    const back = await send(sandbox, "GET", `${path}&callback=https://example.com/back?a=1`);
    expect(back.status).toBe(302);
    const location = new URL(back.headers.get("Location") ?? "");
    expect(location.origin).toBe("https://example.com");
    expect(location.searchParams.get("email")).toBe(elin);
    const token = location.searchParams.get("token") ?? "";
    expect(await status("/users/me", { ...basic(token, elin), "Timekit-App": appSlug })).toBe(200);
    const usualWay = await send(sandbox, "GET", path);
    expect(usualWay.headers.get("Location")).toContain("https://parken.example.se/connected");
    expect((await send(sandbox, "GET", "/accounts/google/signup?Timekit-App=none")).status).toBe(404);
  });
});

describe("an empty sandbox", () => {
  test("has the apps that its keys belong to, and lets a first resource be made", async () => {
    const { timekit: fresh } = openOffice({ seed: "empty" });
    expect(await fresh.app.get()).toMatchObject({ slug: "sandbox", webhook_secret: expect.any(String) });
    const { id } = await fresh.resources.create({ name: "First", timezone: "UTC" });
    expect((await fresh.resources.get(id)).name).toBe("First");
  });
});
