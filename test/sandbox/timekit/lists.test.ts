import { describe, expect, test } from "vitest";
import { isFields } from "../../../src/openapi/fields.ts";
import { basic, elin, nobody, openOffice, recordOf, rowsOf, send } from "./office.ts";

const { sandbox, timekit } = openOffice();
const headers = basic(sandbox.apis.timekit.key);
const get = (path: string) => send(sandbox, "GET", path, { headers });
const names = async (search: string): Promise<unknown[]> =>
  rowsOf(await get(`/resources?search=${encodeURIComponent(search)}`)).map(({ name }) => name);

describe("paging", () => {
  test("tells of its page as the vendor does", async () => {
    const { body } = await get("/resources?limit=5&page=2&search=meta.role:*");
    const base = `${sandbox.apis.timekit.baseUrl}/resources?limit=5&page=`;
    expect(body).toMatchObject({ total: 14, per_page: "5", current_page: 2, last_page: 3, from: 6, to: 10 });
    const { next_page_url: next, prev_page_url: previous } = isFields(body) ? body : {};
    expect([next, previous]).toEqual([`${base}3&search=meta.role%3A*`, `${base}1&search=meta.role%3A*`]);
  });

  test("counts fifty without a limit, and ends with null", async () => {
    const { body } = await get("/resources");
    expect(body).toMatchObject({ per_page: 50, next_page_url: null, prev_page_url: null, from: 1, to: 14 });
    const beyond = await get("/resources?page=9");
    expect(beyond.body).toMatchObject({
      data: [],
      from: null,
      to: null,
      current_page: 9,
      next_page_url: null,
    });
  });

  test("can be followed to the end by the address of the next page", async () => {
    const seen: unknown[] = [];
    let path: string | undefined = "/resources?limit=4";
    while (path !== undefined) {
      const answer = await get(path);
      seen.push(...rowsOf(answer).map(({ id }) => id));
      const next = isFields(answer.body) ? answer.body["next_page_url"] : undefined;
      path = typeof next === "string" ? next.replace(sandbox.apis.timekit.baseUrl, "") : undefined;
    }
    expect(new Set(seen).size).toBe(14);
  });

  test("refuses a limit of nothing", async () => {
    expect((await get("/resources?limit=0")).status).toBe(422);
  });
});

describe("search", () => {
  test("wants every pair to hold", async () => {
    expect(await names("meta.role:doctor")).toHaveLength(3);
    expect(await names("meta.role:doctor;name:Karin*")).toEqual(["Karin Törnkvist"]);
    expect(await names("meta.role:doctor;name:Elin*")).toEqual([]);
  });

  test("does not mind the case of letters, and takes a star at either end", async () => {
    expect(await names("name:KARIN TÖRNKVIST")).toEqual(["Karin Törnkvist"]);
    expect(await names("name:*TÖRNKVIST")).toEqual(["Karin Törnkvist"]);
    expect(await names("name:*törn*")).toEqual(["Karin Törnkvist"]);
    expect(await names("name:törn*")).toEqual([]);
    expect(await names("name:*törn")).toEqual([]);
    expect(await names("name:Karin")).toEqual([]);
    expect(await names("name:*")).toHaveLength(14);
  });

  test("finds values of an app's own of any type", async () => {
    const { id } = await timekit.resources.create({
      name: "Own",
      timezone: "UTC",
      meta: { floor: 3, open: true, "nick name": "O'Neill" },
    });
    for (const search of ["meta.floor:3", "meta.open:true", "meta.nick name:o'neill"]) {
      expect(await names(search)).toEqual(["Own"]);
    }
    expect(await names("meta.open:false")).toEqual([]);
    await timekit.resources.delete(id);
  });

  test.each(["colour:red", "name", "meta.:x", 'meta.a"b:x', "meta.a[]:x", "meta.*:x"])(
    "refuses %s, which is no pair of a known key and a value",
    async (search) => {
      const answer = await get(`/resources?search=${encodeURIComponent(search)}`);
      expect(answer).toMatchObject({ status: 422, body: { errors: { search: [expect.any(String)] } } });
    },
  );

  test("overlooks a semicolon too many", async () => {
    expect(await names("name:Karin*;;")).toHaveLength(1);
  });

  test("finds projects by a location and a service", async () => {
    const [location] = (await timekit.locations.list({ search: "name:Kliniken vid Parken" })).data;
    const [service] = (await timekit.services.list({ search: "name:träning" })).data;
    const search = { "locations.uuid": location?.id ?? "", "services.uuid": service?.id ?? "" };
    const found = (await timekit.projects.list({ search })).data.map(({ slug }) => slug);
    expect(found).toEqual(["rehabsalen", "ryggskola", "pilates"]);
    expect((await timekit.projects.list({ search: { "locations.uuid": nobody } })).data).toEqual([]);
  });

  test("finds keys of a resource under both names of its id", async () => {
    const [{ id } = { id: "" }] = (await timekit.resources.list({ search: { email: elin } })).data;
    for (const key of ["resource.id", "resource_id"]) {
      expect(rowsOf(await get(`/credentials?search=${key}:${id}`))).toHaveLength(1);
    }
  });
});

describe("includes", () => {
  const path = async (include: string): Promise<string> => {
    const [{ id } = { id: "" }] = (await timekit.resources.list({ search: { email: elin } })).data;
    return `/resources/${id}?include=${include}`;
  };

  test("add what they name, and nothing comes without them", async () => {
    const lean = recordOf(await get(await path("")));
    const full = recordOf(await get(await path("availability_constraints,accounts,credentials")));
    const added = Object.keys(full).filter((name) => !(name in lean));
    expect(added.toSorted()).toEqual(["accounts", "availability_constraints", "credentials"]);
    expect(full["accounts"]).toMatchObject([{ provider: "google", provider_id: elin }]);
  });

  test("with a dot go further, and bring what stands before the dot", async () => {
    const record = recordOf(await get(await path("calendars.events")));
    const [calendar] = Array.isArray(record["calendars"]) ? record["calendars"].filter(isFields) : [];
    expect(calendar?.["events"]).toEqual(expect.arrayContaining([expect.objectContaining({ allDay: true })]));
    const shallow = recordOf(await get(await path("calendars")));
    expect(JSON.stringify(shallow["calendars"])).not.toContain("events");
  });

  test("show nothing that is kept for the server's own use", async () => {
    const record = recordOf(await get(await path("calendars.events")));
    expect(JSON.stringify(record)).not.toMatch(/resource_id|booking_id|"primary"/);
  });

  test("bring records to events and projects", async () => {
    const window = { start: "2026-03-02T00:00:00+00:00", end: "2026-03-20T00:00:00+00:00" } as const;
    const [event] = (await timekit.events.list(window)).data;
    const read = await timekit.events.get(event?.id ?? "", { include: ["calendar", "resource"] });
    expect(read).toMatchObject({
      calendar: { id: expect.any(String) },
      resource: { name: expect.any(String) },
    });
    const [project] = (await timekit.projects.list({ include: ["resources", "locations"], limit: 1 })).data;
    expect(project).toMatchObject({
      resources: [{}, {}, {}, {}],
      locations: [{ name: "Kliniken vid Parken" }],
    });
    expect(project).not.toHaveProperty("availability_constraints");
  });
});
