import { createTimekit } from "../../../src/apis/timekit.ts";
import { valueAt } from "../../../src/client/pointer.ts";
import { signJwt } from "../../../src/sandbox/behaviours/timekit/bookings/jwt.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import { sandboxKeys } from "../../../src/sandbox/keys.ts";
import { type Address, clientSettings } from "../calls/calledApi.ts";
import { type SandboxFacts, callById, makeRecord } from "../calls/sandboxCall.ts";

const firstText = (world: World, entity: string, pointer: string): string =>
  String(valueAt(world.table(entity).find({ limit: 1 })[0], pointer));

/** What the first resource that can sign in proves itself with. */
function resourceKey(world: World): { email: string; token: string; app: string } {
  const [credential] = world.table("Credential").find({ limit: 1 });
  const resource = world.table("Resource").get(String(credential?.["resource_id"]));
  return {
    email: String(resource?.["email"]),
    token: String(credential?.["token"]),
    app: firstText(world, "App", "/slug"),
  };
}

/** Sends requests for a link with a signature that is good for it. */
const signing =
  ({ fetch }: Address) =>
  (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const [, booking = "", action = ""] =
      /bookings\/([^/]+)\/external_action\/([^/]+)/.exec(url.pathname) ?? [];
    const signature = signJwt({ booking_id: booking, action }, sandboxKeys.timekit.appKey);
    url.searchParams.set("signature", signature);
    return fetch(new Request(url, request));
  };

const clientFor: SandboxFacts["clientFor"] = ({ api, session, onDrift }, { entry }) => {
  const schemes = (entry.operation.security ?? []).flatMap((way) => Object.keys(way));
  if (schemes.includes("actionLink")) {
    return api.clientOf({ url: session.url, fetch: signing(session) }, onDrift);
  }
  if (schemes.length === 0 || schemes.includes("appKey")) return undefined;
  return createTimekit({ ...clientSettings(session, onDrift), resource: resourceKey(session.world) });
};

const withApp: NonNullable<SandboxFacts["preparations"]>[string] = async ({ session: { world } }) => ({
  query: { "Timekit-App": firstText(world, "App", "/slug") },
});

/** How the operations of Timekit are called on a sandbox, where the records that it holds do not say it. */
export const facts: SandboxFacts = {
  clientFor,
  onNewRecord: ["updateBooking", "rescheduleBooking", "followActionLink", "actOnBooking"],
  preparations: {
    signUpGoogleAccount: withApp,
    signUpMicrosoftAccount: withApp,
    async actOnBooking(_, { ids }) {
      return { ids: [ids[0] ?? "", "cancel"] };
    },
    async deleteBooking(caller) {
      return { ids: [String(valueAt(await callById(caller, "actOnBooking"), "/id"))] };
    },
    async followActionLink(_, { ids }) {
      return { ids: [ids[0] ?? "", "cancel_by_customer"] };
    },
    async getGroupBooking({ session: { world } }) {
      const where = [{ field: "graph", comparison: "=", value: "group_owner" } as const];
      return { ids: [String(world.table("Booking").find({ where, limit: 1 })[0]?.["id"])] };
    },
    async updateBulkBookings(caller) {
      const ids = [await makeRecord(caller, "Booking"), await makeRecord(caller, "Booking")];
      return {
        body: { bookings: ids.map((booking) => ({ id: valueAt(booking, "/id"), action: "cancel" })) },
      };
    },
    async extendReservation(caller, { body }) {
      const reservation = await callById(caller, "reserveTime");
      return { body: { ...Object(body), reservation_id: valueAt(reservation, "/id") } };
    },
    async replaceResourcesOfProject({ session: { world } }) {
      return {
        body: world
          .table("Resource")
          .find({ limit: 2 })
          .map(({ id }) => id),
      };
    },
    async removeResourceFromProject({ session: { world } }) {
      const project = world
        .table("Project")
        .find()
        .find(({ resource_ids: ids }) => String(ids) !== "");
      return { ids: [String(project?.["id"]), String(valueAt(project, "/resource_ids/0"))] };
    },
  },
};
