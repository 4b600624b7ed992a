import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { type Answer, type Backend, type Call, isSuccess, jsonOf, withBody } from "../exchange.ts";
import type { Drift, Grounds, Kind } from "../kind.ts";
import type { Look } from "../seen.ts";
import { type Subject, idFieldOf, operationFor, recordsIn } from "../subject.ts";
import { droppable, lose, unnamed } from "./losses.ts";

type Writing = "create" | "update" | "delete";

/** A call that writes to a record, and what is known of it. */
interface Write {
  call: Call;
  backend: Backend;
  entity: string;
  /** Id of the record; undefined for one that is created. */
  id: string | undefined;
  subject: Subject;
}

/** Tells whether a write can be spoilt so, by what the script has seen of it. */
type Fits = (look: Look, grounds: Grounds) => boolean;

/** The entities that can be written so and read back, and were in the script. */
function writtenEntities(grounds: Grounds, action: Writing, fits: Fits): string[] {
  const { subject, seen } = grounds;
  const names = seen.looks.flatMap((look) => {
    const behavior = look.entry.operation["x-behavior"];
    const isIt = look.status < 300 && behavior.action === action && fits(look, grounds);
    return isIt ? [behavior.entity] : [];
  });
  return [...new Set(names)].filter(
    (name) => operationFor(subject, name, "read") && operationFor(subject, name, "create"),
  );
}

/** The id that a call names, in its path or its body. */
function idIn(subject: Subject, entity: string, { match, body }: Call): string | undefined {
  const [inPath] = Object.values(match?.pathParameters ?? {});
  const sent = jsonOf(body);
  const inBody = isFields(sent) ? sent[idFieldOf(subject, entity)] : undefined;
  return inPath ?? (inBody === undefined ? undefined : String(inBody));
}

/** A kind that spoils one way of writing to one entity. */
const onWrite = (
  kind: Pick<Kind, "id" | "sentence">,
  action: Writing,
  spoil: (write: Write) => Promise<Answer>,
  fits: Fits = () => true,
): Kind => ({
  ...kind,
  class: "behavior",
  choose(grounds): Drift | undefined {
    const { subject, random } = grounds;
    const entities = writtenEntities(grounds, action, fits);
    if (entities.length === 0) return undefined;
    const entity = random.pick(entities);
    return {
      place: operationFor(subject, entity, action)?.operation.operationId ?? entity,
      async spoil(call, backend) {
        const behavior = call.match?.entry.operation["x-behavior"];
        if (behavior?.entity !== entity || behavior.action !== action) return backend.send(call);
        return spoil({ call, backend, entity, subject, id: idIn(subject, entity, call) });
      },
    };
  },
});

/** The id of the record that has been created. */
function createdId({ call, entity, subject }: Write, { text }: Answer): string | undefined {
  const [record] = call.match === undefined ? [] : recordsIn(call.match.entry, jsonOf(text));
  const id = record?.[idFieldOf(subject, entity)];
  return id === undefined ? undefined : String(id);
}

/** Creates a record, and forgets it. */
async function forget(write: Write): Promise<Answer> {
  const { backend, call, entity } = write;
  const answer = await backend.send(call);
  const id = isSuccess(answer) ? createdId(write, answer) : undefined;
  if (id === undefined) return answer;
  backend.world.table(entity).remove(id);
  return { ...answer };
}

/** Does the write, and puts the record back as it was before. */
async function undo({ backend, call, entity, id = "" }: Write): Promise<Answer> {
  const table = backend.world.table(entity);
  const before = table.get(id);
  const answer = await backend.send(call);
  if (!isSuccess(answer) || before === undefined) return answer;
  if (table.has(id)) table.replace(before);
  else table.insert(before);
  return { ...answer };
}

/** Takes the values of fields away from a stored record and from the answer that shows it. */
function clear(write: Write, answer: Answer, id: string, names: string[]): Answer {
  const { backend, call, entity } = write;
  const table = backend.world.table(entity);
  const stored = table.get(id);
  if (stored === undefined || names.length === 0) return answer;
  for (const name of names) lose(write, stored, name);
  table.replace(stored);
  const shown = withBody(answer, (body) => {
    const records = call.match === undefined ? [] : recordsIn(call.match.entry, body);
    for (const record of records) {
      for (const name of names.filter((one) => one in record)) lose(write, record, name);
    }
    return body;
  });
  return { ...shown };
}

/** Creates a record without one of the fields that it was sent and could do without. */
async function dropField(write: Write): Promise<Answer> {
  const answer = await write.backend.send(write.call);
  const id = isSuccess(answer) ? createdId(write, answer) : undefined;
  const stored = id === undefined ? undefined : write.backend.world.table(write.entity).get(id);
  if (id === undefined || stored === undefined) return answer;
  return clear(write, answer, id, droppable(write, jsonOf(write.call.body), stored).slice(-1));
}

/** Updates a record, and clears what the update could name and does not. */
async function replace(write: Write): Promise<Answer> {
  const { backend, call, entity, id = "" } = write;
  const answer = await backend.send(call);
  const stored = backend.world.table(entity).get(id);
  if (!isSuccess(answer) || stored === undefined || call.match === undefined) return answer;
  return clear(write, answer, id, unnamed(write, call.match.entry, jsonOf(call.body), stored));
}

/** The records of an entity that have been read. */
const readRecords = ({ seen }: Grounds, entity: string): Fields[] =>
  seen.looks
    .filter(({ status, entry: { operation } }) => {
      const behavior = operation["x-behavior"];
      return status === 200 && behavior.entity === entity && behavior.action === "read";
    })
    .flatMap(({ entry, body }) => recordsIn(entry, body));

/** Tells whether a record that has been read has a value that was sent and could be lost. */
const canDrop: Fits = ({ entry, sent }, grounds) => {
  const about = { subject: grounds.subject, entity: entry.operation["x-behavior"].entity };
  return readRecords(grounds, about.entity).some((record) => droppable(about, sent, record).length > 0);
};

/** Tells whether a record that has been read has a value that the update does not name and could lose. */
const canLose: Fits = ({ entry, sent }, grounds) => {
  const about = { subject: grounds.subject, entity: entry.operation["x-behavior"].entity };
  return readRecords(grounds, about.entity).some((record) => unnamed(about, entry, sent, record).length > 0);
};

/** What a vendor can get wrong in what is written. */
export const writeKinds: Kind[] = [
  onWrite({ id: "created-lost", sentence: "What is created cannot be read afterwards." }, "create", forget),
  onWrite(
    { id: "create-drops-field", sentence: "A field that is sent with a creation is not kept." },
    "create",
    dropField,
    canDrop,
  ),
  onWrite(
    { id: "update-loses-rest", sentence: "An update clears what it does not name." },
    "update",
    replace,
    canLose,
  ),
  onWrite(
    { id: "update-does-nothing", sentence: "An update is confirmed and changes nothing." },
    "update",
    undo,
  ),
  onWrite(
    { id: "delete-does-not", sentence: "A deletion is confirmed and deletes nothing." },
    "delete",
    undo,
  ),
];
