import { describe, expect, test } from "vitest";
import { call } from "../support.ts";
import { by, openFirm } from "./firm.ts";

describe("what is sent", () => {
  test("has no more than the contract takes", async () => {
    const { sandbox, client } = openFirm();
    const body = {
      ...by,
      title: "Byt",
      customer: "anna-kund",
      workOrderNumber: "x",
      documents: 5,
      _id: "own",
    };
    const answer = await call(sandbox, "seventime", "POST", "/workOrders", body);
    expect(answer).toMatchObject({ status: 200, body: { workOrderNumber: 4903, documents: [] } });
    await expect(client.workOrders.get("own")).rejects.toMatchObject({ status: 404 });
  });

  test("needs a filter where the vendor does, and shows fields of time logs unless others are asked for", async () => {
    const { sandbox, client } = openFirm();
    const field = (_id: string, entityType: number) => ({ _id, fieldName: _id, entityType });
    sandbox.load("seventime", { CustomField: [field("a", 100), field("b", 200)] });
    expect((await client.customFields.list()).data.map(({ _id }) => _id)).toEqual(["a"]);
    expect((await client.customFields.list({ entityType: 200 })).data.map(({ _id }) => _id)).toEqual(["b"]);
    for (const path of ["/distributorContactPersons", "/supplementOrders"]) {
      expect(await call(sandbox, "seventime", "GET", path)).toMatchObject({
        status: 400,
        body: { errorMessage: expect.any(String) },
      });
    }
    expect((await client.distributorContactPersons.list({ distributor: "grossist" })).data).toHaveLength(1);
  });
});
