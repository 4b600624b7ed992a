import type { Fields } from "../../../openapi/fields.ts";
import type { World } from "../../engine/world.ts";
import type { Call, PageCount } from "../behaviours.ts";

const words: Record<string, string> = { create: "added", update: "saved", delete: "deleted" };

/** The vendor's words where they do not follow the pattern. */
const irregular: Record<string, string> = {
  createTimePunch: "Punch has been added",
  updateTimePunch: "Time punch saved.",
  deleteTimePunch: "Time punch deleted",
};

function messageOf({ operationId, "x-behavior": behavior }: Call["entry"]["operation"]): string {
  const word = words[behavior.action];
  return irregular[operationId] ?? (word === undefined ? "" : `${behavior.entity} ${word}.`);
}

/** Completes the envelope: what has been done, and for lists of time punches which page it is. */
export function complete(_: World, { entry }: Call, body: Fields, page: PageCount | undefined): void {
  const { operation } = entry;
  if ("message" in body) body["message"] = messageOf(operation);
  if (operation.operationId === "getCompany") body["total"] = 1;
  if (page === undefined || !("offset" in body)) return;
  body["offset"] = page.offset;
  body["limit"] = page.limit;
}

/** The body of a success that is no record in its wrapper. */
export const success = (data: Fields): Fields => ({ status: "success", data, message: "" });
