import { utcText } from "../calendar.ts";
import type { Random } from "../random.ts";
import { type IdMaker, type Reference, idMaker } from "./ids.ts";
import type { Person } from "./users.ts";

const folderOf = (nextId: IdMaker, name: string, instant: number, person: Person) => ({
  _id: nextId(instant),
  createDate: utcText(instant),
  modifiedDate: utcText(instant),
  name,
  user: person.record._id,
  userName: person.name,
  isFolder: true,
  isPublic: false,
});

const fileOf = (
  random: Random,
  nextId: IdMaker,
  name: string,
  instant: number,
  person: Person,
  folderId: Reference,
) => {
  const _id = nextId(instant);
  return {
    _id,
    createDate: utcText(instant),
    modifiedDate: utcText(instant),
    name,
    path: `https://files.example.com/documents/${_id}`,
    contentType: name.endsWith(".pdf") ? "application/pdf" : "image/jpeg",
    size: random.integer(24_000, 4_800_000),
    user: person.record._id,
    userName: person.name,
    isLink: false,
    isFolder: false,
    folderId,
    isPublic: false,
  };
};

/** A file or a folder that is attached to a record. */
export type AttachedDocument = ReturnType<typeof fileOf> | ReturnType<typeof folderOf>;

/** Attaches files to records: some names for a record, and a folder for all but the first where a name is given. */
export type Attach = (
  names: readonly string[],
  instant: number,
  person: Person,
  folder?: string,
) => AttachedDocument[];

/** Makes the documents of one kind of record. */
export const attacher = (random: Random, kind: string): Attach => {
  const nextId = idMaker(`Document of ${kind}`);
  return (names, instant, person, folder) => {
    const [first, ...others] = names;
    if (first === undefined) return [];
    const top = folder === undefined ? undefined : folderOf(nextId, folder, instant, person);
    const own = fileOf(random, nextId, first, instant + 1000, person, null);
    const files = others.map((name, index) =>
      fileOf(random, nextId, name, instant + (index + 2) * 1000, person, top?._id ?? null),
    );
    return top === undefined ? [own, ...files] : [top, own, ...files];
  };
};
