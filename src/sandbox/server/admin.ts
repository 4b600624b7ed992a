import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { listOperations } from "../../openapi/operations.ts";
import { type Slug, slugs } from "../contracts.ts";
import { mostRemembered } from "../log.ts";
import { setClock } from "./admin/clock.ts";
import { planFaults } from "./admin/faults.ts";
import { assertLocal } from "./admin/local.ts";
import { readReset, readSeed, readWebhooks } from "./admin/bodies.ts";
import { addRecords } from "./admin/records.ts";
import { readJson } from "./admin/readJson.ts";
import type { Served, ServerEnvironment } from "./app.ts";

/** What there is in a sandbox. */
function describe({ sandbox, apis }: Served) {
  const about = (slug: Slug) => {
    const { document } = sandbox.api(slug).world.model;
    return { title: document.info.title, operations: listOperations(document).length, ...apis[slug] };
  };
  return {
    now: sandbox.clock.now().toISOString(),
    apis: Object.fromEntries(slugs.map((slug) => [slug, about(slug)])),
  };
}

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? mostRemembered);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new HTTPException(400, { message: "limit has to be a whole number from 1." });
}

function readSlug(text: string | undefined): string | undefined {
  if (text === undefined || slugs.some((slug) => slug === text)) return text;
  throw new HTTPException(400, { message: `api has to be one of ${slugs.join(", ")}.` });
}

/** Adds what tells of the sandbox. */
function addReports(admin: Hono<ServerEnvironment>, { sandbox }: Served): void {
  admin.get("/clock", (context) => context.json({ now: sandbox.clock.now().toISOString() }));
  admin.get("/requests", (context) => {
    const { api, limit } = context.req.query();
    const [slug, most] = [readSlug(api), readLimit(limit)];
    const requests = sandbox.requests().filter((request) => request.api === (slug ?? request.api));
    return context.json({ requests: requests.slice(-most) });
  });
  admin.get("/deliveries", async (context) => context.json({ deliveries: await sandbox.deliveries() }));
}

/** Adds what sets the sandbox. */
function addSettings(admin: Hono<ServerEnvironment>, { sandbox }: Served): void {
  admin.post("/reset", async (context) => {
    const { seed } = readReset(await readJson(context.req.raw));
    sandbox.reset(seed);
    return context.json({ done: "reset" });
  });
  admin.post("/seed", async (context) => {
    const { seed, records } = readSeed(await readJson(context.req.raw));
    if (records !== undefined) return context.json({ added: addRecords(sandbox, records) });
    sandbox.reset(seed);
    return context.json({ done: "reset" });
  });
  admin.post("/clock", async (context) => {
    setClock(sandbox.clock, await readJson(context.req.raw));
    sandbox.tick();
    return context.json({ now: sandbox.clock.now().toISOString() });
  });
  admin.post("/faults", async (context) =>
    context.json({ planned: planFaults(sandbox, await readJson(context.req.raw)) }),
  );
  admin.delete("/faults", (context) => {
    sandbox.clearFaults();
    return context.json({ planned: 0 });
  });
  admin.put("/webhooks", async (context) => {
    const webhooks = readWebhooks(await readJson(context.req.raw));
    sandbox.setWebhooks(webhooks);
    return context.json(webhooks);
  });
}

/** Makes the admin API of a sandbox, which answers this machine alone. */
export function createAdmin(served: Served): Hono<ServerEnvironment> {
  const admin = new Hono<ServerEnvironment>();
  admin.use(async (context, next) => {
    assertLocal(context);
    await next();
  });
  const routes = (): string[] =>
    admin.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} /_sandbox${path === "/" ? "" : path}`);
  admin.get("/", (context) => context.json({ ...describe(served), routes: routes() }));
  addReports(admin, served);
  addSettings(admin, served);
  admin.all("/*", () => {
    throw new HTTPException(404, { message: "There is no such address. GET /_sandbox lists what there is." });
  });
  return admin;
}
