import { type Fields, isFields, putAt } from "../../../src/openapi/fields.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Answer, isSuccess, withBody } from "../exchange.ts";
import type { Kind } from "../kind.ts";
import { recordsIn, rowPointers } from "../subject.ts";
import { type OperationKind, isList, isRead, isReading, onOperation } from "./onOperation.ts";

/** A kind that changes the body of what an operation answers. */
interface BodyKind extends Pick<OperationKind, "id" | "sentence" | "fits"> {
  change(body: Fields, entry: OperationEntry): unknown;
}

const onBody = ({ id, sentence, fits, change }: BodyKind): Kind =>
  onOperation({
    id,
    class: "structure",
    sentence,
    fits,
    async spoil(call, { send }, entry) {
      const answer = await send(call);
      if (!isSuccess(answer)) return answer;
      return withBody(answer, (body) => (isFields(body) ? change(body, entry) : body));
    },
  });

const rowsPointer = (entry: OperationEntry): string => rowPointers(entry)?.rows ?? "";

const itemPointer = ({ operation }: OperationEntry): string => operation["x-item"] ?? "";

const totalPointer = ({ operation }: OperationEntry): string | undefined => {
  const pagination = operation["x-pagination"];
  return pagination === undefined || pagination.style === "none" ? undefined : pagination.total;
};

/** A body with something else where a pointer leads. */
function changedAt(body: Fields, pointer: string, change: (value: unknown) => unknown): Fields {
  putAt(body, pointer, change(follow(body, pointer)));
  return body;
}

/** A body without what a pointer leads to. */
function without(body: Fields, pointer: string): Fields {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1);
  const holder = follow(body, pointer.slice(0, pointer.lastIndexOf("/")));
  if (isFields(holder)) delete holder[name];
  return body;
}

const mapRows =
  (change: (row: unknown) => unknown) =>
  (body: Fields, entry: OperationEntry): Fields =>
    changedAt(body, rowsPointer(entry), (rows) => (Array.isArray(rows) ? rows.map(change) : rows));

const isError = ({ status }: Answer): boolean => status >= 400;

/** A kind that changes what every error of the API looks like. */
const onErrors = (id: string, sentence: string, change: (answer: Answer) => Answer): Kind => ({
  id,
  class: "structure",
  sentence,
  choose: () => ({
    place: "every error",
    async spoil(call, { send }) {
      const answer = await send(call);
      return isError(answer) ? change(answer) : answer;
    },
  }),
});

/** What a vendor can do to what stands around records. */
export const envelopeKinds: Kind[] = [
  onBody({
    id: "envelope-renamed",
    sentence: "The list has another name in the body: results in place of data.",
    fits: isList,
    change(body, entry) {
      const rows = follow(body, rowsPointer(entry));
      return { ...without(body, rowsPointer(entry)), results: rows };
    },
  }),
  onBody({
    id: "list-becomes-object",
    sentence: "The list is an object with the keys 0, 1, 2.",
    fits: isList,
    change: (body, entry) =>
      changedAt(body, rowsPointer(entry), (rows) => (Array.isArray(rows) ? { ...rows } : rows)),
  }),
  onBody({
    id: "object-becomes-list",
    sentence: "The one record is in a list.",
    fits: (entry) => isRead(entry) && itemPointer(entry) !== "",
    change: (body, entry) => changedAt(body, itemPointer(entry), (item) => [item]),
  }),
  onBody({
    id: "rows-wrapped",
    sentence: "Each row of a list is inside one more object.",
    fits: isList,
    change: mapRows((row) => ({ record: row })),
  }),
  onBody({
    id: "rows-are-ids",
    sentence: "A list has the ids of the records in place of the records.",
    fits: isList,
    change(body, entry) {
      // The id is what every record begins with.
      const ids = recordsIn(entry, body).map((record) => Object.values(record)[0]);
      return changedAt(body, rowsPointer(entry), () => ids);
    },
  }),
  onBody({
    id: "total-missing",
    sentence: "A list does not say how many records there are.",
    fits: (entry) => isList(entry) && totalPointer(entry) !== undefined,
    change: (body, entry) => without(body, totalPointer(entry) ?? ""),
  }),
  onBody({
    id: "total-becomes-text",
    sentence: "A list says how many records there are in a text.",
    fits: (entry) => isList(entry) && totalPointer(entry) !== undefined,
    change: (body, entry) => changedAt(body, totalPointer(entry) ?? "", String),
  }),
  onOperation({
    id: "empty-body",
    class: "structure",
    sentence: "A success has no body.",
    fits: isReading,
    async spoil(call, { send }) {
      const answer = await send(call);
      return isSuccess(answer) ? { ...answer, text: "" } : answer;
    },
  }),
  onErrors("error-in-another-form", "Errors have another body: { error: { code, detail } }.", (answer) => ({
    ...answer,
    text: JSON.stringify({ error: { code: answer.status, detail: "It cannot be done." } }),
  })),
  onErrors("error-as-text", "Errors are a line of text.", (answer) => ({
    ...answer,
    headers: { ...answer.headers, "content-type": "text/plain; charset=utf-8" },
    text: "It cannot be done.",
  })),
];
