import { expect, test } from "vitest";
import { createdIsReadBack } from "../../../src/check/rules/createdIsReadBack.ts";
import type { Fields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Visit, found, visit } from "./behaviorSupport.ts";

async function createAndRead(guest: Visit, body: Fields, between?: () => Promise<unknown>): Promise<void> {
  const made = await guest.call("POST", "/departments", body);
  expect(made.isSuccess).toBe(true);
  await between?.();
  await guest.call("GET", `/departments/${String(follow(made.answer, "/data/department/id"))}`);
}

async function department(guest: Visit): Promise<Fields> {
  const { answer } = await guest.call("GET", "/departments?limit=1");
  const location = JSON.parse(JSON.stringify(answer)).data[0].department.location_id;
  return { location_id: location, name: "Bar" };
}

test("a field that is read with another value is found", async () => {
  const guest = visit("sevenshifts");
  await createAndRead(guest, { department: await department(guest) });
  expect(found(createdIsReadBack, guest)).toEqual([]);
  guest.spoil("/data/department/name", "Kitchen");
  expect(found(createdIsReadBack, guest)).toEqual(["/data/department/name"]);
});

test("a record that is not there is found", async () => {
  const guest = visit("sevenshifts");
  await createAndRead(guest, { department: await department(guest) });
  guest.change({ status: 404, responseBody: '{"status":"error","message":"None","type":"x"}' });
  expect(found(createdIsReadBack, guest)).toEqual([""]);
});

test("it says nothing of another form, of fields that are left out, and after another write", async () => {
  const guest = visit("sevenshifts");
  await createAndRead(guest, { department: await department(guest) });
  guest.spoil("/data/department/name", " BAR");
  expect(found(createdIsReadBack, guest)).toEqual([]);
  guest.spoil("/data/department/name", undefined);
  expect(found(createdIsReadBack, guest)).toEqual([]);
  const other = visit("sevenshifts");
  const body = { department: await department(other) };
  await createAndRead(other, body, () => other.call("POST", "/departments", body));
  other.spoil("/data/department/name", "Kitchen");
  expect(found(createdIsReadBack, other)).toEqual([]);
});
