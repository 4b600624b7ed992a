import type { World } from "../../engine/world.ts";
import { createRecord } from "../../engine/write.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { sandboxKeys, timekitTestKey } from "../../keys.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Caller, EntityRules, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { includesOf } from "./includes.ts";
import { ownApps } from "./ownApps.ts";
import { shownFields } from "./presenting.ts";
import { slugOf } from "./slugs.ts";

/** Tells whether a caller has the key of a test app. */
export const isTestCaller = (caller: Caller | undefined): boolean =>
  caller?.credential.password === timekitTestKey || caller?.credential.name === timekitTestKey;

/** Puts the apps of the sandbox's keys where there is no app at all, as in an empty sandbox. */
export function assureApps(world: World): void {
  const apps = world.table("App");
  if (apps.count() > 0) return;
  for (const app of ownApps(world.now().toISOString())) apps.insert(app);
}

/** The app that a caller's key belongs to; every key that is not a test app's belongs to the live one. */
export function appOf(world: World, caller: Caller | undefined): Fields {
  const isTest = isTestCaller(caller);
  const app = world
    .table("App")
    .find()
    .find(({ test_mode: testMode }) => (testMode === true) === isTest);
  if (app !== undefined) return app;
  throw new Refusal("unknownRecord", "There is no app that this key belongs to.", { entity: "App" });
}

/** The app of a slug; undefined where there is none. */
export const appBySlug = (world: World, slug: string): Fields | undefined =>
  world.table("App").find({ where: [{ field: "slug", comparison: "=", value: slug }] })[0];

function namedApp(world: World, { path }: Call): Fields {
  const app = appBySlug(world, path["slug"] ?? "");
  if (app !== undefined) return app;
  throw new Refusal("unknownRecord", "There is no App with this slug.", { entity: "App" });
}

/** Rules of apps. */
export const appRules: EntityRules = {
  prepare(world, record, call, before) {
    if (before !== undefined) return record;
    const body = fieldsOf(call.body);
    const name = textOf(body["name"]);
    const isTaken = (slug: string): boolean => appBySlug(world, slug) !== undefined;
    return {
      ...record,
      slug: slugOf(name, isTaken),
      settings: { name, ...fieldsOf(body["settings"]) },
      role: "owner",
      test_mode: null,
      creator_resource_id: null,
      api_trial_expires_at: null,
    };
  },
  present(world, record, call) {
    const includes = includesOf(call);
    const shown = shownFields(world, "App", record, call, ["app_token"]);
    if (!includes.has("app_token")) return shown;
    const token = record["test_mode"] === true ? timekitTestKey : sandboxKeys.timekit.appKey;
    return { ...shown, app_token: token };
  },
};

function updateApp(world: World, call: Call): Outcome {
  const app = namedApp(world, call);
  const settings = { ...fieldsOf(app["settings"]), ...fieldsOf(fieldsOf(call.body)["settings"]) };
  const item = { ...app, settings, updated_at: world.now().toISOString() };
  world.table("App").replace(item);
  return { item };
}

function deleteApp(world: World, call: Call): Outcome {
  const app = namedApp(world, call);
  if (typeof app["test_mode"] === "boolean") {
    throw new Refusal("impossible", "The apps that the sandbox's keys belong to cannot be deleted.");
  }
  world.table("App").remove(textOf(app["id"]));
  return { body: {} };
}

/** Operations on apps. */
export const appOperations: Record<string, Perform> = {
  getApp: (world, call) => ({ item: appOf(world, call.caller) }),
  createApp: (world, call) => ({ item: createRecord(world, "App", call) }),
  updateApp,
  deleteApp,
};
