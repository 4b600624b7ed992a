import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { appBySlug } from "./apps.ts";
import { calendarsOf } from "./calendars.ts";
import { callingResource, callingResourceId } from "./callers.ts";
import { tokenOf } from "./tokens.ts";
import { recordsBy } from "./lookups.ts";

/** Rules of accounts: a resource sees its own, the app all. */
export const accountRules: EntityRules = {
  conditions(world, call) {
    const value = callingResourceId(world, call);
    return value === undefined ? [] : [{ field: "resource_id", comparison: "=", value }];
  },
};

/** A moment as `last_sync` has it: `2015-03-17 15:51:43`. */
const syncText = (now: Date): string => now.toISOString().slice(0, 19).replace("T", " ");

/** Marks the accounts of the resource at a provider as in step; its own calendars have nothing to bring. */
const sync =
  (provider: string): Perform =>
  (world, call) => {
    const resourceId = textOf(callingResource(world, call)["id"]);
    for (const account of recordsBy(world, "Account", "resource_id", resourceId)) {
      if (account["provider"] !== provider) continue;
      world.table("Account").replace({ ...account, last_sync: syncText(world.now()) });
    }
    return { body: {} };
  };

function listGoogleCalendars(world: World, call: Call): Outcome {
  const resourceId = textOf(callingResource(world, call)["id"]);
  const calendars = calendarsOf(world, resourceId, call, new Set());
  return { body: { data: calendars.filter(({ provider }) => provider === "google") } };
}

/** The resource that agrees to connect its account: whoever has made the app, or else the first that can sign in. */
function agreeingResource(world: World, app: Fields): Fields {
  const creator = world.table("Resource").get(textOf(app["creator_resource_id"]));
  const resource =
    creator ??
    world
      .table("Resource")
      .find()
      .find(({ email }) => typeof email === "string");
  if (resource !== undefined) return resource;
  throw new Refusal("impossible", "No resource has a mail address that an account could be connected to.");
}

function callbackOf(app: Fields, { query }: Call): URL {
  const address = textOf(query["callback"]) || textOf(fieldsOf(app["settings"])["callback"]);
  if (/^https?:/i.test(address) && URL.canParse(address)) return new URL(address);
  throw new Refusal(
    "invalid",
    "callback: neither the request nor the app's settings have an address to come back to",
    {
      field: "callback",
    },
  );
}

/** Connects an account as if a person had agreed at the provider, and sends the browser back. */
const signUp =
  (provider: string): Perform =>
  (world, call) => {
    const app = appBySlug(world, textOf(call.query["Timekit-App"]));
    if (app === undefined)
      throw new Refusal("unknownRecord", "There is no App with this slug.", { entity: "App" });
    const callback = callbackOf(app, call);
    const resource = agreeingResource(world, app);
    const [resourceId, email] = [textOf(resource["id"]), textOf(resource["email"])];
    const accounts = world.table("Account");
    const provider_id = `${provider}:${email}`;
    if (!accounts.has(provider_id)) {
      accounts.insert({ provider, provider_id, last_sync: null, resource_id: resourceId });
    }
    callback.searchParams.set("email", email);
    callback.searchParams.set("token", tokenOf(world, resourceId));
    return { status: 302, headers: { Location: callback.href } };
  };

/** Operations on accounts. */
export const accountOperations: Record<string, Perform> = {
  syncAccount: sync("google"),
  syncByGetOfAccount: sync("google"),
  syncMicrosoftAccount: sync("microsoft"),
  signUpGoogleAccount: signUp("google"),
  signUpMicrosoftAccount: signUp("microsoft"),
  listGoogleCalendarsOfAccount: listGoogleCalendars,
};
