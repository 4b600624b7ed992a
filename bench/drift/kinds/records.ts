import { type Fields, placesOf } from "../../../src/openapi/fields.ts";
import { type Answer, type Call, isSuccess, withBody } from "../exchange.ts";
import type { Drift, Grounds, Kind } from "../kind.ts";
import { operationFor, recordsIn } from "../subject.ts";

/** The records that answers to one kind of call have shown of an entity. */
const recordsOf = ({ seen }: Grounds, entity: string, action: string): Fields[] =>
  seen.looks
    .filter(({ entry: { operation }, status }) => {
      const behavior = operation["x-behavior"];
      return status === 200 && behavior.entity === entity && behavior.action === action;
    })
    .flatMap(({ entry, body }) => recordsIn(entry, body));

/** The entities that are listed, or read, or both. */
const entitiesWith = ({ subject }: Grounds, ...actions: ("list" | "read")[]): string[] =>
  Object.entries(subject.document.components.schemas).flatMap(([name, schema]) =>
    schema["x-entity"] !== undefined && actions.every((action) => operationFor(subject, name, action))
      ? [name]
      : [],
  );

/** An answer with its records changed. */
const withRecords = (answer: Answer, { match }: Call, change: (record: Fields) => void): Answer =>
  withBody(answer, (body) => {
    for (const record of match === undefined ? [] : recordsIn(match.entry, body)) change(record);
    return body;
  });

const isFreeText = (grounds: Grounds, entity: string, name: string): boolean => {
  const { shapes, document } = grounds.subject;
  const schema = shapes.properties(document.components.schemas[entity] ?? {})[name];
  const { type, enum: table, format, pattern } = schema ?? {};
  return [type].flat().includes("string") && [table, format, pattern].every((one) => one === undefined);
};

/** The texts that both a list and a read have shown of an entity. */
function sharedTexts(grounds: Grounds, entity: string): string[] {
  const shown = (action: string): Set<string> =>
    new Set(
      recordsOf(grounds, entity, action).flatMap((record) =>
        Object.keys(record).filter((name) => typeof record[name] === "string" && record[name] !== ""),
      ),
    );
  const listed = shown("list");
  return [...shown("read")].filter((name) => listed.has(name) && isFreeText(grounds, entity, name));
}

function chooseStaleText(grounds: Grounds): Drift | undefined {
  const { random } = grounds;
  const entities = entitiesWith(grounds, "list", "read").filter(
    (name) => sharedTexts(grounds, name).length > 0,
  );
  if (entities.length === 0) return undefined;
  const entity = random.pick(entities);
  const field = random.pick(sharedTexts(grounds, entity));
  return {
    place: `${field} of ${entity}`,
    async spoil(call, { send }) {
      const answer = await send(call);
      const behavior = call.match?.entry.operation["x-behavior"];
      if (behavior?.entity !== entity || behavior.action !== "read" || !isSuccess(answer)) return answer;
      return withRecords(answer, call, (record) => {
        if (typeof record[field] === "string") record[field] = `${record[field]} (old)`;
      });
    },
  };
}

/** Ids in the forms that APIs have, of which no record has one. */
const noIds: [RegExp, string][] = [
  [/^[\da-f]{24}$/, "f".repeat(24)],
  [/^[\da-f]{8}-/, "ffffffff-ffff-4fff-bfff-ffffffffffff"],
];

const noIdLike = (id: unknown): unknown =>
  typeof id === "number" ? 2_147_483_601 : (noIds.find(([form]) => form.test(String(id)))?.[1] ?? id);

const isId = (value: unknown): boolean => value !== noIdLike(value) && value !== 0;

/** The references of an entity that its records have shown, to records that can be read or listed. */
function shownReferences(grounds: Grounds, entity: string): string[] {
  const { subject } = grounds;
  const records = recordsOf(grounds, entity, "list");
  const references = subject.document.components.schemas[entity]?.["x-entity"]?.references ?? {};
  return Object.entries(references).flatMap(([path, target]) => {
    const isThere = operationFor(subject, target, "read") ?? operationFor(subject, target, "list");
    const isShown = records.some((record) => placesOf(record, path).some(({ value }) => isId(value)));
    return isThere !== undefined && isShown ? [path] : [];
  });
}

function chooseDangling(grounds: Grounds): Drift | undefined {
  const { random } = grounds;
  const entities = entitiesWith(grounds, "list").filter((name) => shownReferences(grounds, name).length > 0);
  if (entities.length === 0) return undefined;
  const entity = random.pick(entities);
  const path = random.pick(shownReferences(grounds, entity));
  return {
    place: `${path} of ${entity}`,
    async spoil(call, { send }) {
      const answer = await send(call);
      const behavior = call.match?.entry.operation["x-behavior"];
      if (behavior?.entity !== entity || !isSuccess(answer)) return answer;
      return withRecords(answer, call, (record) => {
        for (const { value, put } of placesOf(record, path)) if (isId(value)) put(noIdLike(value));
      });
    },
  };
}

/** What a vendor can get wrong in what records say. */
export const recordKinds: Kind[] = [
  {
    id: "detail-differs",
    class: "behavior",
    sentence: "Reading a record gives another text than the list.",
    choose: chooseStaleText,
  },
  {
    id: "reference-dangles",
    class: "behavior",
    sentence: "A reference leads to a record that is not there.",
    choose: chooseDangling,
  },
];
