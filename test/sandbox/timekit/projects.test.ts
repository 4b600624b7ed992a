import { describe, expect, test } from "vitest";
import { nobody, openOffice, send } from "./office.ts";
import { refused } from "./refused.ts";

const { sandbox, timekit } = openOffice();
const resources = (await timekit.resources.list()).data.map(({ id }) => id);
const [first = "", second = "", third = ""] = resources;
const plan = {
  name: "Åtta månader",
  availability: { length: "1 hour" },
  booking: { graph: "instant" as const },
};

const idsOf = async (id: string): Promise<string[]> =>
  (await timekit.projects.listResources(id)).data.map((resource) => resource.id);

describe("a project", () => {
  test("gets a slug of its name, and another where that is taken", async () => {
    const one = await timekit.projects.create({ ...plan, resources: [first] });
    const two = await timekit.projects.create({ ...plan, resources: [first] });
    expect([one.slug, two.slug]).toEqual(["atta-manader", "atta-manader-2"]);
    const taken = timekit.projects.create({ ...plan, slug: "fysioterapi", resources: [first] });
    expect(await refused(taken)).toMatchObject({ status: 422, fields: ["slug"] });
  });

  test("can be opened by its slug without a key, and tells the key for its page", async () => {
    const answer = await send(sandbox, "GET", "/projects/hosted/fysioterapi");
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { app_key: sandbox.apis.timekit.widgetKey } },
    });
    const unknown = await send(sandbox, "GET", "/projects/hosted/none");
    expect(unknown).toMatchObject({ status: 404, body: { error: expect.any(String), model: "Project" } });
  });

  test("keeps its resources in the order in which they come", async () => {
    const { id } = await timekit.projects.create({ ...plan, resources: [third, first] });
    await timekit.projects.addResource(id, { resource_id: second });
    expect(await idsOf(id)).toEqual([third, first, second]);
    await timekit.projects.addResource(id, { resource_id: first });
    await timekit.projects.removeResource(id, third);
    expect(await idsOf(id)).toEqual([first, second]);
    await timekit.projects.replaceResources(id, [second, third]);
    expect(await idsOf(id)).toEqual([second, third]);
    await timekit.projects.replaceResources(id, []);
    expect(await idsOf(id)).toEqual([]);
    await timekit.projects.update(id, { resources: [first], meta: { b: 2 } });
    expect(await idsOf(id)).toEqual([first]);
  });

  test("has no resources that are none", async () => {
    const made = timekit.projects.create({ ...plan, resources: [nobody] });
    expect(await refused(made)).toMatchObject({ status: 422, fields: ["resources"] });
    const { id } = await timekit.projects.create({ ...plan, resources: [first] });
    const added = timekit.projects.addResource(id, { resource_id: nobody });
    expect(await refused(added)).toMatchObject({ status: 422, fields: ["resource_id"] });
    expect(await refused(timekit.projects.replaceResources(id, [second, nobody]))).toMatchObject({
      status: 422,
    });
    expect(await idsOf(id)).toEqual([first]);
    expect(await refused(timekit.projects.removeResource(id, second))).toMatchObject({ status: 404 });
  });

  test("keeps the settings that an update does not name", async () => {
    const { id } = await timekit.projects.create({ ...plan, resources: [first], meta: { a: 1 } });
    await timekit.projects.update(id, { availability: { buffer: "5 minutes" } });
    const { availability, meta, slug } = await timekit.projects.get(id);
    expect(availability).toEqual({ length: "1 hour", buffer: "5 minutes" });
    expect(meta).toEqual({ a: 1 });
    expect(slug).toMatch(/^atta-manader/);
  });
});

describe("places", () => {
  test("know each other from both sides", async () => {
    const service = await timekit.services.create({ name: "Massage" });
    const place = { name: "Uppsala", services: [service.id], floor: 2 };
    const location = await timekit.locations.create(place);
    const services = (await timekit.services.list({ include: ["locations"], limit: 50 })).data;
    expect(services.find(({ id }) => id === service.id)?.locations).toMatchObject([{ id: location.id }]);
    await timekit.services.delete(service.id);
    const locations = (await timekit.locations.list({ include: ["services"] })).data;
    expect(locations.find(({ id }) => id === location.id)?.services).toEqual([]);
  });

  test("are taken out of projects when they are removed", async () => {
    const [place] = (await timekit.locations.list({ search: "name:*london" })).data;
    const search = { "locations.uuid": place?.id ?? "" };
    expect((await timekit.projects.list({ search })).total).toBe(1);
    await timekit.locations.delete(place?.id ?? "");
    expect((await timekit.projects.list({ search })).total).toBe(0);
  });
});
