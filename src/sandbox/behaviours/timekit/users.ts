import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf } from "../reading.ts";
import { callingResource } from "./callers.ts";
import { resourceByEmail } from "./lookups.ts";
import { equipResource, prepareResource } from "./resources.ts";
import { tokenOf } from "./tokens.ts";

/** A resource under its older name. */
function userOf(world: World, resource: Fields): Fields {
  const { id, name, first_name, last_name, email, image, timezone } = resource;
  const api_token = tokenOf(world, textOf(id));
  const older = { activated: true, token: null, last_sync: null };
  return { id, name, first_name, last_name, email, image, timezone, ...older, api_token };
}

const writable = ["name", "first_name", "last_name", "email", "timezone"] as const;

function sentOf({ body }: Call): Fields {
  const sent = fieldsOf(body);
  return Object.fromEntries(
    writable.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
  );
}

const nameOf = ({ first_name, last_name, email }: Fields): string =>
  [first_name, last_name].map(textOf).join(" ").trim() || textOf(email) || "Unnamed";

function createUser(world: World, call: Call): Outcome {
  const sent = sentOf(call);
  const now = world.now().toISOString();
  const fields = { name: nameOf(sent), timezone: "UTC", ...sent };
  const record = { id: world.newId("Resource"), ...fields, created_at: now, updated_at: now };
  const resource = prepareResource(world, record, undefined);
  world.table("Resource").insert(resource);
  equipResource(world, textOf(resource["id"]));
  return { item: resource };
}

function updateUser(world: World, call: Call): Outcome {
  const before = callingResource(world, call);
  const changed = { ...before, ...sentOf(call), updated_at: world.now().toISOString() };
  const resource = prepareResource(world, changed, before);
  world.table("Resource").replace(resource);
  return { item: resource };
}

/** Signs a resource in; any password is right, as none is kept. */
function signIn(world: World, { body }: Call): Outcome {
  const email = isFields(body) ? textOf(body["email"]) : "";
  const resource = resourceByEmail(world, email);
  if (resource === undefined) throw new Refusal("unauthorized", "The address or the password is wrong.");
  return { body: { data: { ...userOf(world, resource), img: resource["image"] ?? null } } };
}

/** Rules of users, each of which is a resource. */
export const userRules: EntityRules = { present: userOf };

/** Operations on users, and signing in. */
export const userOperations: Record<string, Perform> = {
  createUser,
  getUser: (world, call) => ({ item: callingResource(world, call) }),
  updateUser,
  signInResource: signIn,
};
