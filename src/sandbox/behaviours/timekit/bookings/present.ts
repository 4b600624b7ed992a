import { listOperations } from "../../../../openapi/operations.ts";
import { pick } from "../../../engine/model.ts";
import type { World } from "../../../engine/world.ts";
import type { Fields } from "../../../../openapi/fields.ts";
import type { Call } from "../../behaviours.ts";
import { includesOf } from "../includes.ts";
import { timestampsOf } from "../timestamps.ts";
import { actionLinksOf } from "./actionLinks.ts";
import { type Booking, eventInfoOf, readBooking } from "./booking.ts";
import { availableActions, ownerGraph } from "./graphs.ts";
import { groupSeats, ownerOf } from "./groups.ts";
import { siblingsOf } from "./siblings.ts";

/** What parts of an answer are made of. */
interface View {
  world: World;
  booking: Booking;
  call: Call;
}

type Part = (view: View) => unknown;

const plainCalls = new WeakMap<Call, Call>();

/** The call as it would be without its includes, for records within records. */
function plain(call: Call): Call {
  const known = plainCalls.get(call) ?? { ...call, query: { ...call.query, include: undefined } };
  plainCalls.set(call, known);
  return known;
}

function shown({ world, call }: View, entity: string, id: string | null): Fields | undefined {
  const record = id === null ? undefined : world.table(entity).get(id);
  if (record === undefined) return undefined;
  const present = world.behaviours.entities[entity]?.present;
  if (present !== undefined) return present(world, record, plain(call));
  return pick(record, new Set(Object.keys(world.entity(entity).properties)));
}

function lean({ booking, call }: View): Fields {
  const { id, state, graph, completed, created_at, updated_at } = booking;
  const { record } = timestampsOf(call);
  return { id, state, graph, completed, created_at: record(created_at), updated_at: record(updated_at) };
}

function attributes({ world, booking, call }: View): Fields {
  const { event } = timestampsOf(call);
  const { starts, ends } = booking;
  return {
    ...booking.attributes,
    event_info: { ...eventInfoOf(booking), start: event(starts), end: event(ends) },
    ...(booking.graph === ownerGraph ? { group_booking: groupSeats(world, booking) } : {}),
  };
}

const event: Part = (view) => shown(view, "Event", view.booking.event_id);

function ownEvent(view: View): unknown {
  const group = ownerOf(view.world, view.booking);
  return event(group === undefined ? view : { ...view, booking: group });
}

function owner(view: View): Fields | undefined {
  const booking = ownerOf(view.world, view.booking);
  if (booking === undefined) return undefined;
  const inside = { ...view, booking };
  return { ...lean(inside), attributes: attributes(inside) };
}

const logs: Part = ({ booking, call }) =>
  booking.log.map((entry) => ({ ...entry, at: timestampsOf(call).record(String(entry["at"])) }));

const parts: Record<string, Part> = {
  attributes,
  event: ownEvent,
  calendar: (view) => shown(view, "Calendar", view.booking.calendar_id),
  customers: ({ booking }) => booking.customers,
  resource: (view) => shown(view, "Resource", view.booking.resource_id),
  user: (view) => shown(view, "Resource", view.booking.resource_id),
  project: (view) => shown(view, "Project", view.booking.project_id),
  meta: ({ booking }) => booking.meta,
  provider_event: ({ booking }) => booking["provider_event"],
  available_actions: ({ world, booking }) => availableActions(world, booking),
  customer_action_links: ({ world, booking, call }) => actionLinksOf(world, booking, call),
  owner_booking: owner,
  bulked_bookings: (view) =>
    siblingsOf(view.world, view.booking).map((booking) => lean({ ...view, booking })),
  logs,
};

/** What lists and reads of groups show without being asked. */
const groupParts = ["attributes", "available_actions", "resource"];

const groupOperations = new Set(["listGroupBookings", "getGroupBooking"]);

/** What a webhook shows. */
const webhookParts = [
  "attributes",
  "event",
  "calendar",
  "customers",
  "resource",
  "user",
  "project",
  "meta",
  "available_actions",
  "customer_action_links",
  "owner_booking",
];

function withParts(view: View, names: Iterable<string>): Fields {
  const entries = [...names].flatMap((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name]?.(view) : undefined;
    return part === undefined ? [] : [[name, part] as const];
  });
  return { ...lean(view), ...Object.fromEntries(entries) };
}

/** A booking as an answer shows it: lean, with what `include` names. */
export function presentBooking(world: World, record: Fields, call: Call): Fields {
  const own = groupOperations.has(call.entry.operation.operationId) ? groupParts : [];
  return withParts({ world, booking: readBooking(record), call }, new Set([...own, ...includesOf(call)]));
}

/** The call that stands in where time alone has brought something about. */
function standIn({ model }: World): Call {
  const entry = listOperations(model.document).find(
    ({ operation }) => operation.operationId === "getBooking",
  );
  if (entry === undefined) throw new Error("The contract has no operation getBooking.");
  const [{ url }] = model.document.servers;
  const headers = new Headers();
  return { entry, path: {}, query: {}, headers, body: undefined, url: new URL(url), caller: undefined };
}

/** A booking as webhooks show it. */
export function bookingInFull(world: World, booking: Booking, call: Call = standIn(world)): Fields {
  return withParts({ world, booking, call: { ...call, headers: new Headers() } }, webhookParts);
}
