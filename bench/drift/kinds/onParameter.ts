import { valueAt } from "../../../src/openapi/fields.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { type Answer, type Backend, type Call, withQuery } from "../exchange.ts";
import type { Grounds, Kind } from "../kind.ts";
import { recordsIn } from "../subject.ts";
import { isList } from "./onOperation.ts";

/** Tells whether the records of a list show a field, and not all the same in it. */
function isTelling({ seen }: Grounds, entry: OperationEntry, field: string): boolean {
  const records = seen.looks
    .filter((look) => look.entry.operation.operationId === entry.operation.operationId)
    .flatMap((look) => recordsIn(entry, look.body));
  const values = new Set(records.map((record) => valueAt(record, field)));
  values.delete(undefined);
  return values.size > 1;
}

/** The filters of a list that a call may leave out and whose field its records show, not all the same in it. */
export function tellingFilters(entry: OperationEntry, grounds: Grounds): string[] {
  const { filters = {} } = entry.operation["x-behavior"];
  return Object.entries(filters).flatMap(([name, { field, hidden }]) => {
    const isRequired = entry.parameters.find((one) => one.name === name)?.required === true;
    return hidden === true || isRequired || !isTelling(grounds, entry, field) ? [] : [name];
  });
}

/** The searches of a list by what its records show, not all the same in it. */
export const tellingSearches = (entry: OperationEntry, grounds: Grounds): string[] =>
  entry.parameters.flatMap(({ name, "x-search": keys = {} }) =>
    Object.keys(keys).some((key) => isTelling(grounds, entry, key)) ? [name] : [],
  );

const isOf = (key: string, name: string): boolean => key === name || key.startsWith(`${name}[`);

/** Tells whether a call has a parameter in its query, be it an object. */
export const asksBy = ({ url }: Call, name: string): boolean =>
  [...url.searchParams.keys()].some((key) => isOf(key, name));

/** A call without a parameter of its query. */
export const without = (call: Call, name: string): Call =>
  withQuery(call, (query) => {
    const keys = [...query.keys()].filter((key) => isOf(key, name));
    for (const key of keys) query.delete(key);
  });

/** A kind that treats a parameter of a list otherwise than it should. */
export interface ParameterKind extends Pick<Kind, "id" | "sentence"> {
  /** The parameters of a list that can be treated so. */
  namesOf(entry: OperationEntry, grounds: Grounds): string[];
  /** Answers a call that has the parameter. */
  answer(call: Call, backend: Backend, name: string, entry: OperationEntry): Promise<Answer>;
}

/** Makes a kind of drift of how a parameter of a list is treated. */
export const onParameter = ({ id, sentence, namesOf, answer }: ParameterKind): Kind => ({
  id,
  class: "behavior",
  sentence,
  choose(grounds) {
    const { random, subject } = grounds;
    const lists = subject.entries.filter((entry) => isList(entry) && namesOf(entry, grounds).length > 0);
    if (lists.length === 0) return undefined;
    const entry = random.pick(lists);
    const name = random.pick(namesOf(entry, grounds));
    return {
      place: `${name} of ${entry.operation.operationId}`,
      spoil: (call, backend) =>
        call.match?.entry.operation.operationId === entry.operation.operationId && asksBy(call, name)
          ? answer(call, backend, name, entry)
          : backend.send(call),
    };
  },
});
