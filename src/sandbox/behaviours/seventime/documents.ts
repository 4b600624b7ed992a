import type { World } from "../../engine/world.ts";
import { type Fields, isFields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Perform } from "../behaviours.ts";
import { objectsOf } from "../reading.ts";
import { assertActor } from "./actors.ts";
import { sentOf } from "./requestFields.ts";
import { refuseField, textIn } from "./values.ts";

/** Kinds of record with documents, by the codes that an upload names them with; the others have no endpoint. */
const parents: Record<number, string> = {
  200: "WorkOrder",
  400: "Invoice",
  500: "Project",
  600: "Expense",
  1100: "Customer",
  1400: "Quote",
  1500: "Machine",
  1800: "SupplementOrder",
  2300: "PurchaseOrder",
  3200: "MachineTimeLog",
  3300: "SupplierInvoice",
};

interface Parent {
  entity: string;
  record: Fields;
}

/** The record that a document goes to; undefined for a folder that was sent without one. */
function parentOf(world: World, sent: Fields): Parent | undefined {
  const { entityId, entityType } = sent;
  if (entityId === undefined && entityType === undefined) return undefined;
  if (entityId === undefined) return refuseField("entityId", "it is needed with entityType");
  if (entityType === undefined) return refuseField("entityType", "it is needed with entityId");
  const entity = parents[Number(entityType)];
  const record = entity === undefined ? undefined : world.table(entity).get(String(entityId));
  if (entity !== undefined && record !== undefined) return { entity, record };
  throw new Refusal("unknownRecord", "entityId: there is no record of this kind with this id.", {
    field: "entityId",
  });
}

const documentsOf = (parent: Parent | undefined): Fields[] => objectsOf(parent?.record["documents"]);

function assertFolder(world: World, parent: Parent | undefined, folderId: unknown): void {
  if (folderId === null || folderId === "") return;
  const known = [...documentsOf(parent), ...world.table("Document").find()];
  if (known.some(({ _id, isFolder }) => _id === folderId && isFolder === true)) return;
  throw new Refusal("unknownRecord", "folderId: there is no folder with this id.", { field: "folderId" });
}

function contentOf(fileContent: unknown): Buffer | undefined {
  if (fileContent === undefined) return undefined;
  const text = String(fileContent).replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return refuseField("file.fileContent", "this is not base64");
  return Buffer.from(text, "base64");
}

function filePart(id: string, content: Buffer, options: Fields): Fields {
  return {
    path: `https://files.example.com/documents/${id}`,
    contentType: textIn(options, "contentType") ?? "application/octet-stream",
    size: content.length,
    isLink: false,
  };
}

function documentOf(world: World, sent: Fields): Fields {
  const file = isFields(sent["file"]) ? sent["file"] : {};
  const options = isFields(file["options"]) ? file["options"] : {};
  const content = contentOf(file["fileContent"]);
  const _id = world.behaviours.newId();
  const now = world.now().toISOString();
  const user = world.table("User").get(String(sent["uploadedBy"]));
  return {
    _id,
    createDate: now,
    modifiedDate: now,
    name: String(options["fileName"]),
    ...(content === undefined ? {} : filePart(_id, content, options)),
    user: sent["uploadedBy"],
    userName: `${String(user?.["firstName"] ?? "")} ${String(user?.["lastName"] ?? "")}`.trim(),
    isFolder: content === undefined,
    folderId: textIn(sent, "folderId") ?? null,
    isPublic: false,
  };
}

/** Puts a file or a folder among the documents of its parent; its content is not kept. */
export const uploadDocument: Perform = (world, call) => {
  assertActor(world, call);
  const sent = sentOf(call);
  const parent = parentOf(world, sent);
  assertFolder(world, parent, sent["folderId"]);
  const document = documentOf(world, sent);
  if (parent === undefined) {
    world.table("Document").insert(document);
  } else {
    const { entity, record } = parent;
    world.table(entity).replace({ ...record, documents: [...documentsOf(parent), document] });
  }
  return { body: { success: true } };
};
