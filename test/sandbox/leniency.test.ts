import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { slugs } from "../../src/sandbox/contracts.ts";
import { type Slug, createSandbox } from "../../src/sandbox/index.ts";
import { isFields, valueAt } from "../../src/openapi/fields.ts";
import { keyHeader } from "./support.ts";

const sandbox = createSandbox({ seed: "empty", rateLimit: false });

afterAll(() => sandbox.close());

const user = "5f0000000000000000000001";

/** What is done to each API: a list with one record, a record to make, and where the body of an answer has it. */
interface Site {
  list: string;
  /** A query whose brackets and semicolons are not escaped, and that the record fits. */
  raw: string;
  path: string;
  body: object;
  /** Addresses that an operation has beside that of the sandbox. */
  addresses: string[];
}

const sites: Record<Slug, Site> = {
  seventime: {
    list: "/customers",
    raw: "name=;Bo;&start[gte]=1;2",
    path: "/customers",
    body: { createdByUser: user, name: "Rör;Bo;[Umeå]" },
    addresses: ["https://app.seventime.se/api/2/customers", "http://sandbox.localhost/seventime/customers"],
  },
  sevenshifts: {
    list: "/events",
    raw: "date[gte]=2026-03-01&date[lte]=2026-03-31&x=1;2",
    path: "/events",
    body: {
      event: { title: "Tasting", description: "", date: "2026-03-02", start: "09:00:00", color: "ff0000" },
    },
    addresses: ["https://api.7shifts.com/v1/events", "http://sandbox.localhost/sevenshifts/events"],
  },
  timekit: {
    list: "/locations",
    raw: "search=name:Umeå;meta.t_city:Umeå&x[y]=1",
    path: "/locations",
    body: { name: "Umeå", latitude: 63.8, longitude: 20.3, meta: { t_city: "Umeå" } },
    addresses: ["https://api.timekit.io/v2/locations", "http://sandbox.localhost/timekit/locations"],
  },
};

/** Sends a request with the key; a path is one below the API's address. */
async function send(slug: Slug, method: string, target: string, init: RequestInit = {}) {
  const address = target.startsWith("/") ? sandbox.apis[slug].baseUrl + target : target;
  const headers = { ...keyHeader(sandbox, slug), ...Object.fromEntries(new Headers(init.headers)) };
  const answer = await sandbox.fetch(address, { ...init, method, headers });
  const text = await answer.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: answer.status, body };
}

const rowsIn = (body: unknown): unknown => (isFields(body) ? valueAt(body, "data") : undefined);

beforeEach(async () => {
  sandbox.reset();
  sandbox.load("seventime", { User: [{ _id: user, firstName: "Bo", lastName: "Ek" }] });
  sandbox.load("sevenshifts", { Company: [{ id: 1, name: "Diner" }] });
  for (const slug of slugs) {
    const { path, body } = sites[slug];
    await send(slug, "POST", path, { body: JSON.stringify(body) });
  }
});

describe.each(slugs)("%s overlooks", (slug) => {
  const site = sites[slug];
  const text = JSON.stringify(site.body);

  async function expectListed(target: string): Promise<void> {
    const { status, body } = await send(slug, "GET", target);
    expect(status).toBe(200);
    expect(rowsIn(body)).toHaveLength(1);
  }

  async function expectMade(target: string, headers: Record<string, string>, body: BodyInit): Promise<void> {
    expect((await send(slug, "POST", target, { headers, body })).status).toBeLessThan(300);
    expect(rowsIn((await send(slug, "GET", site.list)).body)).toHaveLength(2);
  }

  test("a slash at the end", async () => {
    await expectListed(`${site.list}/`);
    await expectMade(`${site.path}/`, {}, text);
  });

  test("a body without a type", async () => {
    await expectMade(site.path, {}, new TextEncoder().encode(text));
  });

  test("a body of JSON that is called a form", async () => {
    await expectMade(site.path, { "Content-Type": "application/x-www-form-urlencoded" }, text);
  });

  test("brackets and semicolons that are not escaped", async () => {
    await expectListed(`${site.list}?${site.raw}`);
  });

  test("parameters that it does not know", async () => {
    await expectListed(`${site.list}?unknown=1&unknown=2&[]=3&=4&%20`);
  });

  test("the base path of the vendor's own host, or none", async () => {
    for (const address of site.addresses) await expectListed(address);
  });
});

const basic = (name: string, password: string): string => `Basic ${btoa(`${name}:${password}`)}`;

describe.each(slugs)("%s, of a key in HTTP Basic", (slug) => {
  const { key } = sandbox.apis[slug];
  const status = async (Authorization: string): Promise<number> => {
    const address = sandbox.apis[slug].baseUrl + sites[slug].list;
    return (await sandbox.fetch(address, { headers: { Authorization } })).status;
  };

  test("takes either half where the other is empty, where it takes Basic at all", async () => {
    const expected = slug === "seventime" ? 401 : 200;
    expect(await status(basic(key, ""))).toBe(expected);
    expect(await status(basic("", key))).toBe(expected);
  });

  test("refuses both halves filled, both empty, and what is no Basic", async () => {
    const wrong = [basic(key, key), basic("", ""), basic(key, "x"), `Bearer ${key}`, "Basic", `Basic ${key}`];
    for (const value of wrong) expect(await status(value)).toBe(401);
  });
});

/** Operations that delete without a body, on the record that is there. */
const deletions = { sevenshifts: "/events", timekit: "/locations" } as const;

test.each(["sevenshifts", "timekit"] as const)("%s overlooks a body of a DELETE", async (slug) => {
  const { world } = sandbox.api(slug);
  const [record = {}] = world.table(slug === "timekit" ? "Location" : "Event").find();
  const target = `${deletions[slug]}/${String(record["id"])}`;
  expect((await send(slug, "DELETE", target, { body: '[{"any":"thing"}]' })).status).toBeLessThan(300);
  expect(rowsIn((await send(slug, "GET", deletions[slug])).body)).toEqual([]);
});

test("seventime takes the body of a DELETE", async () => {
  const created = await send("seventime", "POST", "/tasks", {
    body: JSON.stringify({ createdByUser: user, user, title: "Mät" }),
  });
  const body = JSON.stringify({
    _id: isFields(created.body) ? created.body["_id"] : "",
    deletedByUser: user,
  });
  expect((await send("seventime", "DELETE", "/tasks", { body })).status).toBe(200);
  expect(sandbox.api("seventime").world.table("Task").count()).toBe(0);
});

test("timekit takes a bare array, the others refuse it in their own words", async () => {
  sandbox.reset("demo");
  const { world } = sandbox.api("timekit");
  const [project = {}] = world.table("Project").find({ limit: 1 });
  const ids = world
    .table("Resource")
    .find({ limit: 2 })
    .map(({ id }) => id);
  const target = `/projects/${String(project["id"])}/resources`;
  const replaced = await send("timekit", "PUT", target, { body: JSON.stringify(ids) });
  expect(replaced.status).toBe(200);
  expect(rowsIn(replaced.body)).toMatchObject(ids.map((id) => ({ id })));
  for (const slug of ["seventime", "sevenshifts"] as const) {
    expect((await send(slug, "POST", sites[slug].path, { body: "[]" })).status).toBe(400);
  }
});
