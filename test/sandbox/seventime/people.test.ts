import { describe, expect, test } from "vitest";
import { by, changedBy, idOf, openFirm } from "./firm.ts";

describe("people and customers", () => {
  test("a user speaks Swedish and is not active to begin with; the password is not told", async () => {
    const { client } = openFirm();
    const name = { firstName: "Cy", lastName: "Ek", email: "cy@example.se", userName: "cy" };
    const user = await client.users.create({ ...by, ...name, userRoleId: 1, password: "hemligt" });
    expect(user).toMatchObject({ language: "SV", isActive: false, isActivated: false });
    expect(JSON.stringify(user)).not.toContain("hemligt");
    expect((await client.users.list({ name: "cy ek" })).total).toBe(1);
    await expect(client.users.create({ ...by, ...name, userRoleId: 1 })).rejects.toMatchObject({
      status: 400,
    });
    const other = { ...by, ...name, userName: "cy2", userRoleId: 77 };
    await expect(client.users.create(other)).rejects.toMatchObject({ status: 400 });
  });

  test("a customer gets the next number, and may not take another's", async () => {
    const { client } = openFirm();
    const billingSettings = {
      deductionDistribution: [{ userName: "A", personalNumber: "1", distributionPercent: 50 }],
    };
    const customer = await client.customers.create({ ...by, name: "Ny", billingSettings });
    expect(customer).toMatchObject({ customerNumber: "1003", isActive: true, billingSettings });
    const clash = client.customers.update({ _id: idOf(customer), ...changedBy, customerNumber: "1001" });
    await expect(clash).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("customerNumber"),
    });
  });

  test("a customer has one main contact", async () => {
    const { client } = openFirm();
    const person = { customer: "anna-kund", name: "Ny" };
    expect((await client.contactPersons.create(person)).mainContact).toBe(false);
    await client.contactPersons.create({ ...person, mainContact: true });
    expect((await client.contactPersons.get("karin")).mainContact).toBe(false);
    expect((await client.contactPersons.get("sven")).mainContact).toBe(true);
  });
});
