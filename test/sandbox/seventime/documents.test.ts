import { describe, expect, test } from "vitest";
import { idOf, openFirm } from "./firm.ts";

describe("an upload", () => {
  const options = { fileName: "plan.pdf", contentType: "application/pdf" };
  const file = { fileContent: Buffer.from("hej på dig").toString("base64"), options };
  const upload = { uploadedBy: "bo", entityId: "lamp", entityType: 200, folderId: null, file } as const;

  test("lands among the documents of its record, or in a folder there", async () => {
    const { client } = openFirm();
    expect(await client.documents.upload(upload)).toEqual({ success: true });
    await client.documents.upload({ ...upload, file: { options: { fileName: "Bilder" } } });
    const [stored, folder] = (await client.workOrders.get("lamp")).documents;
    expect(stored).toMatchObject({
      name: "plan.pdf",
      size: 11,
      userName: "Bo Ek",
      isFolder: false,
      folderId: null,
    });
    if (folder === undefined) throw new Error("There is no folder.");
    const folderId = idOf(folder);
    expect(folder).toMatchObject({ name: "Bilder", isFolder: true });
    await client.documents.upload({ ...upload, folderId });
    expect((await client.workOrders.get("lamp")).documents[2]).toMatchObject({ folderId });
  });

  test("is refused without a record, a folder or a user that is there", async () => {
    const { client } = openFirm();
    const wrong = [{ entityId: "nothing" }, { entityType: 1600 }, { folderId: "nowhere" }] as const;
    for (const one of wrong) {
      await expect(client.documents.upload({ ...upload, ...one })).rejects.toMatchObject({ status: 404 });
    }
    await expect(client.documents.upload({ ...upload, uploadedBy: "nobody" })).rejects.toMatchObject({
      status: 400,
    });
    const broken = { ...upload, file: { ...file, fileContent: "%%%" } };
    await expect(client.documents.upload(broken)).rejects.toMatchObject({ status: 400 });
    expect((await client.workOrders.get("lamp")).documents).toEqual([]);
  });
});
