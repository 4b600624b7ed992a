import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import { referred, refuseField, textIn } from "./values.ts";

/** Where a record belongs. */
export interface Place {
  customer: string | null;
  project: string | null;
}

/** Customer and project of a record: as sent or, where the request leaves them out, as its work order or project has them. */
export function placeOf(world: World, record: Fields, sent: Fields): Place {
  const workOrder =
    sent["workOrder"] === undefined ? undefined : referred(world, "WorkOrder", record, "workOrder");
  const project = textIn(sent, "project") ?? textIn(workOrder, "project") ?? textIn(record, "project");
  const ofProject = sent["project"] === undefined ? undefined : referred(world, "Project", record, "project");
  const customer =
    textIn(sent, "customer") ??
    textIn(workOrder, "customer") ??
    textIn(ofProject, "customer") ??
    textIn(record, "customer");
  return { customer: customer ?? null, project: project ?? null };
}

/**
 * Refuses a work order that is not one of the project's that was sent with it.
 * @throws {Refusal}
 */
export function assertOfProject(world: World, record: Fields, sent: Fields): void {
  if (sent["workOrder"] === undefined && sent["project"] === undefined) return;
  const workOrder = referred(world, "WorkOrder", record, "workOrder");
  const project = textIn(record, "project");
  if (workOrder === undefined || project === undefined) return;
  if (sent["project"] === undefined && textIn(workOrder, "project") === undefined) return;
  if (textIn(workOrder, "project") === project) return;
  refuseField("workOrder", "this work order is not one of the project's");
}

/**
 * Refuses a contact person who is not one of the customer's.
 * @throws {Refusal}
 */
export function assertContactPerson(world: World, record: Fields): void {
  const person = referred(world, "ContactPerson", record, "contactPerson");
  if (person === undefined || person["customer"] === record["customer"]) return;
  refuseField("contactPerson", "this contact person does not belong to the customer");
}

/**
 * Refuses to remove what is on an invoice.
 * @throws {Refusal}
 */
export function assertNotInvoiced(_: World, record: Fields): void {
  if (record["isInvoiced"] !== true) return;
  throw new Refusal("impossible", "This is on an invoice and cannot be deleted.");
}
