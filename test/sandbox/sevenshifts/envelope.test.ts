import { describe, expect, test } from "vitest";
import { call } from "../support.ts";
import { openRestaurant } from "./restaurant.ts";

const shift = { start: "2026-03-04 16:00:00" };
const punch = {
  user_id: 1,
  location_id: 10,
  clocked_in: "2026-03-01 16:00:00",
  clocked_out: "2026-03-01 17:00:00",
};

const send = (method: string, path: string, body?: unknown) =>
  call(openRestaurant().sandbox, "sevenshifts", method, path, body);

describe("the envelope", () => {
  test("of a write has the id alone and the vendor's words", async () => {
    const { sandbox } = openRestaurant();
    const write = async (method: string, path: string, body?: unknown) =>
      (await call(sandbox, "sevenshifts", method, path, body)).body;
    const success = { status: "success" };
    const data = { shift: { id: 1 } };
    expect(await write("POST", "/shifts", { shift })).toEqual({ ...success, data, message: "Shift added." });
    expect(await write("PUT", "/shifts/1", { shift })).toEqual({ ...success, data, message: "Shift saved." });
    expect(await write("DELETE", "/shifts/1")).toEqual({ ...success, data: [], message: "Shift deleted." });
  });

  test("of a time punch has words of its own", async () => {
    const { sandbox } = openRestaurant();
    const words = async (method: string, path: string, body?: unknown) =>
      (await call(sandbox, "sevenshifts", method, path, body)).body;
    const message = (text: string) => expect.objectContaining({ message: text });
    expect(await words("POST", "/time_punches", { time_punch: punch })).toEqual(
      message("Punch has been added"),
    );
    expect(await words("PUT", "/time_punches/1", { time_punch: {} })).toEqual(message("Time punch saved."));
    expect(await words("DELETE", "/time_punches/1")).toEqual(message("Time punch deleted"));
  });

  test("of a list has no page but for time punches, and that of the company has a total", async () => {
    expect(Object.keys((await send("GET", "/shifts")).body ?? {})).toEqual(["status", "data", "total"]);
    expect(Object.keys((await send("GET", "/users")).body ?? {})).toEqual(["status", "data", "total"]);
    expect((await send("GET", "/companies/1")).body).toMatchObject({
      data: { company: { id: 1 } },
      total: 1,
    });
    expect((await send("GET", "/roles/30")).body).toMatchObject({ data: { role: { id: 30 } }, message: "" });
  });
});

describe("an error", () => {
  test.each([
    ["a missing wrapper", "POST", "/shifts", {}, 400, "missing_parameter"],
    ["a missing code", "POST", "/shifts/scheduled", {}, 400, "missing_parameter"],
    ["a value of the wrong type", "POST", "/shifts", { shift: { start: 5 } }, 400, "validation_error"],
    ["a flag that is none", "GET", "/shifts?deleted=2", undefined, 400, "validation_error"],
    [
      "a field that cannot be sorted by",
      "GET",
      "/shifts?order_field=shift.mood",
      undefined,
      400,
      "validation_error",
    ],
    ["a page of less than nothing", "GET", "/shifts?limit=-5", undefined, 400, "validation_error"],
    ["an unknown id", "GET", "/shifts/999", undefined, 404, "invalid_id"],
    ["an id that is none", "PUT", "/roles/abc", { role: {} }, 404, "invalid_id"],
    ["an unknown operation", "GET", "/receipts", undefined, 404, "unknown"],
  ])("for %s", async (_, method, path, body, status, type) => {
    const answer = await send(method, path, body);
    expect(answer).toMatchObject({ status, body: { status: "error", type, message: expect.any(String) } });
  });

  test("for a body that is no JSON, and for a wrong key", async () => {
    const { sandbox } = openRestaurant();
    const { baseUrl, key } = sandbox.apis.sevenshifts;
    const post = async (user: string) => {
      const headers = { Authorization: `Basic ${btoa(`${user}:`)}` };
      const answer = await sandbox.fetch(`${baseUrl}/shifts`, { method: "POST", headers, body: "{shift" });
      return { status: answer.status, body: await answer.json() };
    };
    expect(await post(key)).toMatchObject({ status: 400, body: { status: "error", type: "invalid_json" } });
    expect(await post("wrong")).toEqual({
      status: 401,
      body: {
        status: "error",
        message: "You are not authorized to access this account",
        type: "unauthorized",
      },
    });
  });

  test("leaves an offset or an id beyond all numbers an answer", async () => {
    const far = "9".repeat(30);
    expect(await send("GET", `/shifts?offset=${far}&limit=${far}`)).toMatchObject({
      status: 200,
      body: { data: [] },
    });
    expect(await send("GET", `/shifts?user_id=${far}`)).toMatchObject({ status: 200, body: { data: [] } });
    expect(await send("GET", `/shifts/${far}`)).toMatchObject({ status: 404 });
  });
});
