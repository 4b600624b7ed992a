import { expect, test } from "vitest";
import { keyNeeded } from "../../../src/check/rules/keyNeeded.ts";
import { found, visit } from "./behaviorSupport.ts";

test("an answer without a key, or with a wrong one, is found", async () => {
  const guest = visit("seventime");
  const { exchange } = await guest.call("GET", "/users?limit=1");
  const served = { status: 200, responseBody: exchange.responseBody };
  await guest.call("GET", "/users?limit=1", undefined, { "Client-Secret": "wrong" });
  expect(found(keyNeeded, guest)).toEqual([]);
  await guest.call("GET", "/users?limit=1", undefined, {});
  guest.change(served);
  expect(found(keyNeeded, guest)).toEqual([""]);
  await guest.call("GET", "/users?limit=1", undefined, { "Client-Secret": "wrong" });
  guest.change(served);
  expect(found(keyNeeded, guest)).toEqual(["", ""]);
});

test("it says nothing where no key is needed, or no request shows one", async () => {
  const guest = visit("timekit");
  await guest.call("GET", "/projects?limit=1");
  await guest.call("GET", "/projects/hosted/none", undefined, {});
  guest.change({ status: 200, responseBody: '{"data":{"id":"1"}}' });
  const bare = visit("seventime");
  await bare.call("GET", "/users?limit=1");
  bare.change({ requestHeaders: {} });
  expect([...found(keyNeeded, guest), ...found(keyNeeded, bare)]).toEqual([]);
});

test("it says nothing of refusals, and of a key that was refused where nobody was let in", async () => {
  const guest = visit("seventime");
  await guest.call("GET", "/users?limit=1", undefined, {});
  await guest.call("GET", "/users?limit=1");
  guest.change({ status: 401 });
  await guest.call("GET", "/projects?limit=1");
  expect(found(keyNeeded, guest)).toEqual([]);
});
