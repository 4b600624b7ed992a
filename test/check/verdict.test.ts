import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/check/exchange.ts";
import { observerOf } from "../../src/check/observation.ts";
import { sessionOf } from "../../src/check/session.ts";
import { verdictOf } from "../../src/check/verdict.ts";
import { type Slug, readContract } from "../../src/sandbox/contracts.ts";

const plain: Exchange = {
  method: "GET",
  url: "",
  requestHeaders: {},
  requestBody: undefined,
  status: 200,
  responseHeaders: { "content-type": "application/json" },
  responseBody: "{}",
  at: 0,
  milliseconds: 1,
};

interface Case extends Partial<Exchange> {
  slug?: Slug;
  base?: string;
  path?: string;
  rule?: string;
  at?: never;
}

const contracts = {
  seventime: readContract("seventime"),
  sevenshifts: readContract("sevenshifts"),
  timekit: readContract("timekit"),
};

/** The verdict on a fault at a place of a contract. */
function verdict(
  specPointer: string,
  { slug = "seventime", base, path = "/users", rule = "", ...rest }: Case,
) {
  const document = contracts[slug];
  const baseUrl = base ?? document.servers[0].url;
  const observation = observerOf(document, baseUrl).observe({ ...plain, url: baseUrl + path, ...rest });
  const session = sessionOf(document, [observation]);
  return verdictOf(session, rule, { observation, message: "", specPointer, dataPointer: "" });
}

const users = "/paths/~1users/get";

describe("the client is wrong", () => {
  test("when it asks for what the contract does not have", () => {
    expect(verdict(users, { rule: "undocumented-parameter" }).side).toBe("client");
    expect(verdict("/paths", { rule: "undocumented-operation", path: "/nothing" }).side).toBe("client");
  });

  test("when it sent what the contract does not have, and got a status that is not documented", () => {
    const refused = { rule: "undocumented-status", status: 418 };
    expect(verdict(`${users}/responses`, { ...refused, path: "/users?limit=many" })).toEqual({
      side: "client",
      why: "The refused request is not the contract's. The request's query/limit must be integer.",
    });
    expect(verdict(`${users}/responses`, refused).side).toBe("live");
    expect(verdict(`${users}/responses`, { ...refused, path: "/users?limit=many", status: 207 }).side).toBe(
      "live",
    );
  });

  test("not in the shape of an error that it was refused with", () => {
    const refused = { rule: "error-shape", status: 400, path: "/users?limit=many" };
    expect(verdict(`${users}/responses/400`, refused).side).not.toBe("client");
  });
});

describe("the contract is wrong", () => {
  test("when the server takes a request that the contract only guesses to be wrong", () => {
    const guessed = "/paths/~1locations/post";
    expect(verdict(guessed, { slug: "timekit", rule: "request-schema" })).toMatchObject({
      side: "contract",
      why: expect.stringContaining("inferred"),
    });
  });

  test("when it has one of two readings of what the vendor says of the same place", () => {
    const pointer = "/components/schemas/CustomerFields/properties/paymentDays";
    expect(verdict(pointer, {})).toEqual({
      side: "contract",
      why: `The vendor contradicts itself here, and the contract took one of two readings: ${pointer}/x-quirk.`,
    });
    const filter = "/paths/~1contactPersons/get/x-behavior/filters/customerId";
    expect(verdict(filter, {}).why).toContain("/paths/~1contactPersons/get/parameters/2/x-quirk");
  });
});

describe("the vendor's server is wrong", () => {
  test("when it does not do what is documented", () => {
    expect(verdict(users, {})).toMatchObject({ side: "live", why: expect.not.stringContaining("itself") });
  });

  test("when it was seen to do otherwise before, whatever is contradictory", () => {
    const { side, why } = verdict("/paths/~1bookings~1groups/get", { slug: "timekit" });
    expect(side).toBe("live");
    expect(why).toContain("was seen to do otherwise before");
    expect(why).toContain("nearby: /paths/~1bookings~1groups/get/x-quirk.");
  });

  test("with word of a contradiction around the place", () => {
    const { why } = verdict("/paths/~1departments/get/responses/200", { path: "/departments" });
    expect(why).toContain("nearby: /paths/~1departments/get/x-quirk.");
    expect(verdict("/x-rate-policy", { slug: "timekit" }).why).toContain("nearby: /x-quirk.");
    expect(verdict("/paths/~1projects/get", { slug: "timekit" }).why).not.toContain("/x-quirk");
  });

  test("behind a proxy on this machine, which shows the vendor's own headers", () => {
    const proxy = { base: "http://127.0.0.1:8080/api/2", responseHeaders: { server: "nginx" } };
    expect(verdict(users, proxy).side).toBe("live");
  });
});

describe("the sandbox is wrong", () => {
  test.each(["http://sandbox.localhost/seventime/api/2", "http://127.0.0.1:4010/seventime/api/2"])(
    "when it answers at %s",
    (base) => expect(verdict(users, { base }).side).toBe("sandbox"),
  );
});
