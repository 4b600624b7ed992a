import type { Fields } from "../../../../openapi/fields.ts";
import type { World } from "../../../engine/world.ts";
import type { Caller } from "../../behaviours.ts";
import { fieldsOf, textOf, textOrNull } from "../../reading.ts";
import { appOf, isTestCaller } from "../apps.ts";
import { ownerGraph } from "./graphs.ts";
import { wrong } from "./wish.ts";

/**
 * The customers that a request names, each with an id; a group has none, and every other booking one.
 * @throws {Refusal} when there is none and has to be one
 */
export function customersOf(world: World, wish: Fields, graph: string): Fields[] {
  const customer = fieldsOf(wish["customer"]);
  if (graph === ownerGraph) return [];
  for (const field of ["name", "email"]) {
    if (textOrNull(customer[field]) === null) throw wrong(`customer.${field}`, "is required");
  }
  return [{ meta: {}, ...customer, id: world.newId("Booking") }];
}

/**
 * Makes sure that a booking of a test app is for its owner or the resource itself.
 * @throws {Refusal} when it is for somebody else
 */
export function assertTestCustomer(
  world: World,
  caller: Caller | undefined,
  customers: Fields[],
  resource: string,
): void {
  if (!isTestCaller(caller)) return;
  const owner = textOf(appOf(world, caller)["creator_resource_id"]);
  const allowed = [owner, resource].map((id) => textOf(world.table("Resource").get(id)?.["email"]));
  const isAllowed = ({ email }: Fields): boolean => allowed.includes(textOf(email));
  if (customers.every(isAllowed)) return;
  const message = "a test app takes bookings for its owner and for the resource itself alone";
  throw wrong("customer.email", message);
}
